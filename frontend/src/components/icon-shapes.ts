/** Line icons, drawn for Leaven on a grid of 24 with round ends. The key is the name in the icon set "lv". */
export const iconShapes: Record<string, string> = {
  // The work
  overview: '<path d="M4 11 12 4l8 7"/><path d="M6 9.5V19a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V9.5"/><path d="M10 20v-5h4v5"/>',
  assess: '<rect x="5" y="5" width="14" height="16" rx="2"/><path d="M9 5V4a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v1"/><path d="m9 13.5 2.2 2.2L15.5 11"/>',
  compare: '<path d="M12 4v16"/><path d="M8 20h8"/><path d="M5 7h14"/><path d="m5 7-2.5 6a2.7 2.7 0 0 0 5 0z"/><path d="m19 7-2.5 6a2.7 2.7 0 0 0 5 0z"/>',
  obstacle: '<rect x="3" y="7" width="18" height="6" rx="1"/><path d="M6 13v7M18 13v7M4 20h4M16 20h4"/><path d="m8 13 4-6M14 13l4-6"/>',
  plan: '<path d="m4 6.5 1.3 1.3L8 5"/><path d="m4 12.5 1.3 1.3L8 11"/><path d="m4 18.5 1.3 1.3L8 17"/><path d="M12 7h8M12 13h8M12 19h8"/>',
  validate: '<path d="M4 19h16"/><path d="M5 15c2.5-7 5-10.5 6.5-9.5 2 1.3-3.5 7-4.5 9.5 2-2.5 4-4 5-3.2.9.8-.6 2.4.3 3 .9.5 2.2-1.3 3.2-1.3.8 0 .9 1.3 3.5 1"/>',
  communicate: '<path d="M4 10v4a1 1 0 0 0 1 1h2l9 4V5L7 9H5a1 1 0 0 0-1 1z"/><path d="m8 15 1 5h2.5L11 16.5"/><path d="M19.5 10a3 3 0 0 1 0 4"/>',
  learn: '<path d="M4 4v15a1 1 0 0 0 1 1h15"/><path d="m7.5 15 4-4.5 3 2.5L20 7"/><path d="M16 7h4v4"/>',
  organisation: '<path d="M5 21V5a1 1 0 0 1 1-1h8a1 1 0 0 1 1 1v16"/><path d="M15 10h3a1 1 0 0 1 1 1v10"/><path d="M3 21h18"/><path d="M8.5 8h3M8.5 12h3M8.5 16h3"/>',
  operator: '<rect x="4" y="4" width="16" height="7" rx="2"/><rect x="4" y="13" width="16" height="7" rx="2"/><path d="M8 7.5h.01M8 16.5h.01M12 7.5h4M12 16.5h4"/>',
  campaign: '<path d="M6 21V4"/><path d="M6 5c4-2.5 7 2.5 12 0v9c-5 2.5-8-2.5-12 0"/>',
  sheet: '<path d="M19 12V5a1 1 0 0 0-1-1H6a1 1 0 0 0-1 1v15a1 1 0 0 0 1 1h5"/><path d="M9 8.5h6M9 12.5h3"/><path d="m14 20.5.6-2.6 5-5a1.4 1.4 0 0 1 2 2l-5 5z"/>',
  results: '<path d="M4 20h16"/><path d="M7 20v-6M12 20V5M17 20v-9"/>',
  recipe: '<path d="M6 3h12a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H7a2 2 0 0 1-2-2V4a1 1 0 0 1 1-1z"/><path d="M5 18.5A1.5 1.5 0 0 1 6.5 17H19"/><path d="M9 7.5h6M9 11h4"/>',
  cycle: '<path d="M20 12a8 8 0 0 1-14.2 5"/><path d="M4 12a8 8 0 0 1 14.2-5"/><path d="M18.8 3.2V7H15"/><path d="M5.2 20.8V17H9"/>',
  inbox: '<path d="M4 13.5 6.5 5h11l2.5 8.5V19a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1z"/><path d="M4 13.5h4.5l1.2 2.5h4.6l1.2-2.5H20"/>',

  // Clusters
  'cluster-strategy-culture': '<circle cx="12" cy="12" r="8.5"/><path d="m15.5 8.5-2 5-5 2 2-5z"/>',
  'cluster-learning-offer': '<path d="M12 6.5C10 5 7.5 4.5 4 4.5v13.5c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2V4.5c-3.5 0-6 .5-8 2z"/><path d="M12 6.5V20"/>',
  'cluster-marketing-communication': '<path d="M4 10v4a1 1 0 0 0 1 1h2l9 4V5L7 9H5a1 1 0 0 0-1 1z"/><path d="m8 15 1 5h2.5L11 16.5"/><path d="M19.5 10a3 3 0 0 1 0 4"/>',
  'cluster-ld-hr-organisation': '<circle cx="12" cy="6" r="2.5"/><circle cx="5.5" cy="17.5" r="2.5"/><circle cx="18.5" cy="17.5" r="2.5"/><path d="M12 8.5V12M5.5 15v-1a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v1"/>',
  'cluster-other': '<path d="M10 5.5a2 2 0 1 1 4 0V7h4a1 1 0 0 1 1 1v3.5h-1.5a2 2 0 1 0 0 4H19V19a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h4z"/>',
  index: '<path d="M12 21v-9"/><path d="M12 12c0-4 2.5-7 8-7.5.3 5-3 8-8 7.5z"/><path d="M12 16c-.2-3-2.5-5-7-5.2 0 3.5 2.8 5.7 7 5.2z"/>',

  // People and places
  people: '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c.3-4 2.8-6 6.5-6s6.2 2 6.5 6"/><path d="M15.5 4.8a3.5 3.5 0 0 1 0 6.4M17.5 14.5c2.3.8 3.7 2.6 4 5.5"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.4-4.5 3.2-6.5 7.5-6.5s7.1 2 7.5 6.5"/>',
  globe: '<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c5 5 5 12 0 17-5-5-5-12 0-17z"/>',
  calendar: '<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M4 10h16M8.5 3v4M15.5 3v4"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
  lock: '<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>',
  shield: '<path d="M12 3.5 19 6v5.5c0 4.3-2.8 7.5-7 9-4.2-1.5-7-4.7-7-9V6z"/><path d="m9 12 2.2 2.2L15.2 10"/>',

  // State
  check: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  good: '<circle cx="12" cy="12" r="8.5"/><path d="m8.2 12.3 2.6 2.6 5-5.2"/>',
  attention: '<path d="M12 4.2 3.3 19a.8.8 0 0 0 .7 1.2h16a.8.8 0 0 0 .7-1.2z"/><path d="M12 10v4M12 17h.01"/>',
  bad: '<circle cx="12" cy="12" r="8.5"/><path d="m9 9 6 6M15 9l-6 6"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11.5V16M12 8h.01"/>',
  progress: '<path d="M12 3.5a8.5 8.5 0 1 1-8.5 8.5" /><path d="M3.9 9.3A8.5 8.5 0 0 1 5.6 6.3M8.3 4.3a8.5 8.5 0 0 1 1.2-.4"/>',
  quiet: '<circle cx="12" cy="12" r="8.5"/><path d="M8.5 12h7"/>',
  hidden: '<path d="M4 4l16 16"/><path d="M9.7 5.5A9.4 9.4 0 0 1 12 5.2c5 0 8.2 3.6 9.5 6.8a12 12 0 0 1-2.7 3.9M6.3 7.3A12 12 0 0 0 2.5 12c1.3 3.2 4.5 6.8 9.5 6.8a9.6 9.6 0 0 0 4.3-1"/><path d="M10 10.2a2.8 2.8 0 0 0 3.9 3.9"/>',

  // Doing
  plus: '<path d="M12 5v14M5 12h14"/>',
  edit: '<path d="m4 20 1-4.5L16.5 4a1.8 1.8 0 0 1 2.6 0l.9.9a1.8 1.8 0 0 1 0 2.6L8.5 19z"/><path d="m14 6.5 3.5 3.5"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  search: '<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>',
  filter: '<path d="M4 6h16M7 12h10M10 18h4"/>',
  next: '<path d="M5 12h14M13 6l6 6-6 6"/>',
  back: '<path d="M19 12H5M11 6l-6 6 6 6"/>',
  forward: '<path d="m9.5 5.5 6.5 6.5-6.5 6.5"/>',
  down: '<path d="m5.5 9.5 6.5 6.5 6.5-6.5"/>',
  more: '<path d="M5 12h.01M12 12h.01M19 12h.01"/>',
  launch: '<path d="M7 4.8v14.4a.8.8 0 0 0 1.2.7l11.3-7.2a.8.8 0 0 0 0-1.4L8.2 4.1a.8.8 0 0 0-1.2.7z"/>',
  stop: '<rect x="6" y="6" width="12" height="12" rx="2"/>',
  publish: '<path d="M12 16V4.5M7 9l5-5 5 5"/><path d="M4 15v4a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-4"/>',
  download: '<path d="M12 4v11.5M7 11l5 5 5-5"/><path d="M4 15v4a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-4"/>',
  link: '<path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1"/><path d="M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1"/>',
  copy: '<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M5 15a1 1 0 0 1-1-1V6a2 2 0 0 1 2-2h8a1 1 0 0 1 1 1"/>',
  mail: '<rect x="3.5" y="5.5" width="17" height="13" rx="2"/><path d="m4 7.5 8 6 8-6"/>',
  delete: '<path d="M4.5 7h15M9.5 7V5a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1v2M6.5 7l.8 12a1 1 0 0 0 1 1h7.4a1 1 0 0 0 1-1l.8-12M10 11v5M14 11v5"/>',
  settings: '<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>',
  'sign-out': '<path d="M14 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h8"/><path d="M10 12h10.5M16.5 8l4 4-4 4"/>',
  light: '<circle cx="12" cy="12" r="4"/><path d="M12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M18.4 5.6l-1.1 1.1M6.7 17.3l-1.1 1.1"/>',
  dark: '<path d="M20 14.5A8.3 8.3 0 0 1 9.5 4 8.3 8.3 0 1 0 20 14.5z"/>',
};

/** Filled shapes: the marks of the perspectives. They match the marks that the charts draw (see perspectives.ts). */
export const drawnShapes: Record<string, string> = {
  'perspective-ld': '<circle cx="12" cy="12" r="6.5"/>',
  'perspective-hr': '<rect x="6" y="6" width="12" height="12" rx="1.5"/>',
  'perspective-business': '<path d="m12 4 8 8-8 8-8-8z"/>',
  'perspective-learner': '<path d="M12 4.5 20 19H4z"/>',
};
