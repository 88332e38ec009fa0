package dev.leaven.portal.plugins.organisation;

import java.util.List;

/** What was typed does not fit the declarations. Holds none of it. */
public final class SettingsRefused extends RuntimeException {

    private final List<SettingFault> faults;

    SettingsRefused(List<SettingFault> faults) {
        super(faults.size() + " settings were refused");
        this.faults = List.copyOf(faults);
    }

    /** At least one; in the order of the form. */
    public List<SettingFault> faults() {
        return faults;
    }
}
