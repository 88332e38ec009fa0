package dev.leaven.portal.e2e;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the portal says in a language, by the keys of its translation files. */
record Words(String language) {

    String of(String key, Object... arguments) {
        var locale = Locale.of(language);
        var text = ResourceBundle.getBundle(
                        "vaadin-i18n.translations",
                        language.equals("en") ? Locale.ROOT : locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
