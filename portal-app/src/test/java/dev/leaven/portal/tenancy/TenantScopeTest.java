package dev.leaven.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class TenantScopeTest {

    private static final TenantId ONE = new TenantId(1);
    private static final TenantId OTHER = new TenantId(2);

    @AfterEach
    void nobodyIsLeftBehind() {
        SecurityContextHolder.clearContext();
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void without_scope_and_principal_there_is_no_tenant() {
        assertThat(TenantScope.current()).isEmpty();
        assertThat(TenantScope.currentOrNone()).isEqualTo(TenantId.NONE);
        assertThatExceptionOfType(TenantMismatch.class).isThrownBy(TenantScope::required);
    }

    @Test
    void a_bound_scope_is_the_tenant_and_only_inside() {
        TenantScope.run(ONE, () -> assertThat(TenantScope.required()).isEqualTo(ONE));

        assertThat(TenantScope.current()).isEmpty();
    }

    @Test
    void without_a_scope_it_is_the_principals_tenant() {
        signIn(Optional.of(ONE));

        assertThat(TenantScope.required()).isEqualTo(ONE);
    }

    @Test
    void an_operator_has_no_tenant_but_may_work_for_one() {
        signIn(Optional.empty());

        assertThat(TenantScope.current()).isEmpty();
        TenantScope.run(ONE, () -> assertThat(TenantScope.required()).isEqualTo(ONE));
    }

    @Test
    void scope_and_principal_of_different_tenants_do_not_go_together() {
        signIn(Optional.of(ONE));

        TenantScope.run(ONE, () -> assertThat(TenantScope.required()).isEqualTo(ONE));
        assertThatExceptionOfType(TenantMismatch.class).isThrownBy(() -> TenantScope.run(OTHER, this::never));
    }

    @Test
    void whoever_signs_in_inside_a_scope_of_another_tenant_gets_nothing() {
        TenantScope.run(ONE, () -> {
            signIn(Optional.of(OTHER));
            assertThatExceptionOfType(TenantMismatch.class).isThrownBy(TenantScope::current);
        });
    }

    @Test
    void the_tenant_does_not_change_inside_a_transaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);

        assertThatExceptionOfType(TenantMismatch.class).isThrownBy(() -> TenantScope.run(ONE, this::never));
    }

    @Test
    void the_same_tenant_may_be_bound_again_inside_a_transaction() {
        TenantScope.run(ONE, () -> {
            TransactionSynchronizationManager.setActualTransactionActive(true);
            TenantScope.run(ONE, () -> assertThat(TenantScope.required()).isEqualTo(ONE));
            assertThatExceptionOfType(TenantMismatch.class).isThrownBy(() -> TenantScope.run(OTHER, this::never));
        });
    }

    @Test
    void a_nested_scope_ends_with_its_work() {
        TenantScope.run(ONE, () -> {
            TenantScope.run(OTHER, () -> assertThat(TenantScope.required()).isEqualTo(OTHER));
            assertThat(TenantScope.required()).isEqualTo(ONE);
        });
    }

    @Test
    void a_new_thread_inherits_nothing() {
        TenantScope.run(
                ONE,
                () -> assertThat(CompletableFuture.supplyAsync(TenantScope::current)
                                .join())
                        .isEmpty());
    }

    @Test
    void what_the_work_returns_or_throws_comes_out_as_it_is() {
        assertThat(TenantScope.call(ONE, () -> "bread")).isEqualTo("bread");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> TenantScope.run(ONE, () -> {
                    throw new ArithmeticException();
                }));
    }

    private void never() {
        throw new AssertionError("this work must not begin");
    }

    private static void signIn(Optional<TenantId> tenant) {
        var principal = new TenantPrincipal() {
            @Override
            public Optional<TenantId> tenant() {
                return tenant;
            }

            @Override
            public String name() {
                return "Somebody";
            }
        };
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(principal, null, "ROLE_X"));
    }
}
