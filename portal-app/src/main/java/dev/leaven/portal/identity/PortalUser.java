package dev.leaven.portal.identity;

import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantPrincipal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Whoever is signed in, and for which organisation. The password's hash is dropped after signing in; a digest of it stays, to
 * tell whether there is another password since.
 */
public final class PortalUser implements UserDetails, TenantPrincipal, CredentialsContainer {

    private final String email;
    private final String name;
    private final String language;
    private final @Nullable PersonId person;
    private final @Nullable TenantId tenant;
    private final Set<Role> roles;
    private final boolean locked;
    private @Nullable String passwordHash;
    private volatile @Nullable String stamp;

    /**
     * @param person null for the operator, who is nobody's member
     * @param tenant null for the operator
     * @param language ISO 639-1 code the person prefers
     */
    public PortalUser(
            String email,
            String name,
            String language,
            @Nullable PersonId person,
            @Nullable TenantId tenant,
            Set<Role> roles,
            boolean locked,
            @Nullable String passwordHash) {
        this.email = email;
        this.name = name;
        this.language = language;
        this.person = person;
        this.tenant = tenant;
        this.roles = Set.copyOf(roles);
        this.locked = locked;
        this.passwordHash = passwordHash;
        this.stamp = stamp(passwordHash);
    }

    /** The signed-in user of this thread, if any. */
    public static Optional<PortalUser> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** Whether somebody is signed in on this thread, and has this role. */
    public static boolean isNow(Role role) {
        return current().filter(user -> user.roles.contains(role)).isPresent();
    }

    /** Whether a password stands behind it, and not the portal's own code. */
    public boolean hasSignedIn() {
        return stamp != null;
    }

    /** Whether somebody who signs in now would be and could do the same, with the same password. */
    public boolean isStill(PortalUser now) {
        return Objects.equals(person, now.person)
                && Objects.equals(tenant, now.tenant)
                && roles.equals(now.roles)
                && Objects.equals(stamp, now.stamp);
    }

    /** Goes on with another password that this person has chosen meanwhile; any other hash ends the session. */
    public void goOnWith(String newHash) {
        stamp = stamp(newHash);
    }

    @Override
    public Optional<TenantId> tenant() {
        return Optional.ofNullable(tenant);
    }

    /** Who this is within the organisation; empty for the operator. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    @Override
    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(Role::authority)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String toString() {
        return "PortalUser" + List.copyOf(roles);
    }

    private static @Nullable String stamp(@Nullable String hash) {
        if (hash == null) {
            return null;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(hash.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
