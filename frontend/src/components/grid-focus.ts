/** Where the focus goes in a grid of cells when a key is pressed; the rules of the ARIA grid pattern. */

export type Cell = { row: number; column: number };

/** The next cell, or null when the key does not move. Header cells are row 0 and column 0. */
export function move(from: Cell, key: string, rows: number, columns: number, control = false): Cell | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { ...from, row: Math.max(0, from.row - 1) };
    case 'ArrowDown':
      return { ...from, row: Math.min(lastRow, from.row + 1) };
    case 'ArrowLeft':
      return { ...from, column: Math.max(0, from.column - 1) };
    case 'ArrowRight':
      return { ...from, column: Math.min(lastColumn, from.column + 1) };
    case 'Home':
      return control ? { row: 0, column: 0 } : { ...from, column: 0 };
    case 'End':
      return control ? { row: lastRow, column: lastColumn } : { ...from, column: lastColumn };
    default:
      return null;
  }
}
