package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/** How an expert goes through a sheet. */
final class ExpertsWork {

    private static final int LONGEST_SHEET = 200;

    private ExpertsWork() {}

    /** The first ingredient with the mouse, all others with digits and Enter; importance everywhere, evidence once. */
    static void answerEverything(SheetPage sheet) {
        answerFromHere(sheet, "sheet");
        var parts = sheet.progress().replaceAll("\\D+", " ").strip().split(" ");
        assertThat(parts[0]).as("everything is answered").isEqualTo(parts[1]);
        sheet.handIn();
    }

    /** The ingredient in sight and all that follow, with a picture on the way. */
    static void answerFromHere(SheetPage sheet, String picture) {
        var first = sheet.ingredient();
        sheet.answerByMouse(3);
        for (int question = 0; question < LONGEST_SHEET; question++) {
            boolean byMouse = sheet.ingredient().equals(first);
            if (!byMouse) {
                sheet.answerByKeyboard(1 + question % 5);
            } else if (question > 0) {
                sheet.answerByMouse(4);
            }
            if (sheet.isLastQuestion()) {
                sheet.weigh(4, byMouse ? "Survey among team leads, spring" : "");
                if (!sheet.hasNext()) {
                    break;
                }
            }
            if (byMouse || sheet.isLastQuestion()) {
                sheet.next();
            } else {
                sheet.enter();
            }
            if (question == 1) {
                Screenshots.take(sheet.browser, picture);
                sheet.browser.checkAccessibility();
            }
        }
    }
}
