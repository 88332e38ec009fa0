package dev.leaven.portal.identity.ui;

import dev.leaven.portal.identity.app.Onboarding;
import dev.leaven.portal.identity.app.OwnPassword;
import dev.leaven.portal.tenancy.Tenants;
import org.springframework.stereotype.Component;

/** Leads to what this module shows on other modules' pages. */
@Component
public class IdentityNavigation {

    private final Tenants tenants;
    private final Onboarding onboarding;
    private final OwnPassword password;

    IdentityNavigation(Tenants tenants, Onboarding onboarding, OwnPassword password) {
        this.tenants = tenants;
        this.onboarding = onboarding;
        this.password = password;
    }

    /** Asks whoever is signed in for another password. */
    public void toOwnPassword() {
        new PasswordDialog(password).open();
    }

    /** All organisations, for the operator. */
    public OrganisationsCard organisations() {
        return new OrganisationsCard(tenants, onboarding);
    }
}
