package dev.leaven.portal.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantOwned;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.PortalTest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each entity, whichever it is: tenant B neither sees nor touches a row of tenant A, and nobody at all sees nothing. */
@PortalTest
class MetamodelWalkTest {

    /** Entities that belong to no tenant; none so far. */
    private static final Set<Class<?>> PLATFORM = Set.of();

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void every_entity_belongs_to_a_tenant() {
        assertThat(factory.getMetamodel().getEntities())
                .isNotEmpty()
                .extracting(EntityType::getJavaType)
                .allMatch(type -> TenantOwned.class.isAssignableFrom(type) || PLATFORM.contains(type));
    }

    @Test
    void every_collection_is_filtered_by_tenant() {
        for (var entity : factory.getMetamodel().getEntities()) {
            for (var collection : entity.getPluralAttributes()) {
                assertThat(((AnnotatedElement) collection.getJavaMember()).getAnnotationsByType(Filter.class))
                        .as("@Filter(name = \"_tenantId\") on %s", collection)
                        .anyMatch(filter -> filter.name().equals("_tenantId"));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> a_row_of_another_tenant_is_out_of_reach() {
        var mine = Canary.make(database, factory);
        var other = Canary.make(database, factory);
        var words = new EntityWords(factory);
        return factory.getMetamodel().getEntities().stream()
                .filter(entity -> !PLATFORM.contains(entity.getJavaType()))
                .map(entity -> {
                    var id = (Long) mine.rows().get(words.table(entity)).get("id");
                    return DynamicTest.dynamicTest(entity.getName(), () -> {
                        assertThat(seen(mine.tenant(), entity, id))
                                .as("its own tenant sees it, or this walk proves nothing")
                                .isTrue();
                        for (var stranger : new TenantId[] {other.tenant(), TenantId.NONE}) {
                            assertThat(seen(stranger, entity, id)).isFalse();
                            assertThat(changed(stranger, entity, id)).isZero();
                            cannotBeMovedOver(mine.tenant(), stranger, entity, id);
                        }
                        assertThat(seen(mine.tenant(), entity, id)).isTrue();
                    });
                });
    }

    private boolean seen(TenantId tenant, EntityType<?> entity, Long id) {
        var name = entity.getName();
        boolean found = in(tenant, em -> em.find(entity.getJavaType(), id) != null);
        boolean queried = in(
                tenant,
                em -> !em.createQuery("select e from " + name + " e where e.id = :id", Object.class)
                        .setParameter("id", id)
                        .getResultList()
                        .isEmpty());
        boolean counted = in(
                tenant,
                em -> em.createQuery("select count(e) from " + name + " e where e.id = :id", Long.class)
                                .setParameter("id", id)
                                .getSingleResult()
                        > 0);
        boolean listed = in(
                tenant,
                em -> em.createQuery("select e.id from " + name + " e", Long.class)
                        .getResultList()
                        .contains(id));
        assertThat(List.of(queried, counted, listed))
                .as("select, count and list agree with find")
                .containsOnly(found);
        return found;
    }

    /** Rows that bulk statements reached. */
    private int changed(TenantId tenant, EntityType<?> entity, Long id) {
        var name = entity.getName();
        int updated = column(entity)
                .map(column -> in(
                        tenant,
                        em -> em.createQuery(
                                        "update %s e set e.%s = e.%s where e.id = :id".formatted(name, column, column))
                                .setParameter("id", id)
                                .executeUpdate()))
                .orElse(0);
        int deleted = in(
                tenant,
                em -> em.createQuery("delete from " + name + " e where e.id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
        return updated + deleted;
    }

    /** A row that was loaded by its own tenant and carried elsewhere is not taken in there. */
    private void cannotBeMovedOver(TenantId owner, TenantId stranger, EntityType<?> entity, Long id) {
        Object row = in(owner, em -> em.find(entity.getJavaType(), id));
        assertThatThrownBy(() -> in(stranger, em -> {
                    var copy = em.merge(row);
                    em.flush();
                    return copy;
                }))
                .as("merging into %s", stranger)
                .isInstanceOf(RuntimeException.class);
    }

    private static Optional<String> column(EntityType<?> entity) {
        return entity.getSingularAttributes().stream()
                .filter(attribute -> !attribute.isId() && !attribute.isVersion())
                .map(SingularAttribute::getName)
                .filter(name -> !name.equals("tenantId"))
                .findFirst();
    }

    /** Binds before the transaction begins; {@link TenantId#NONE} stands for nobody being bound. */
    private <T> T in(TenantId tenant, Function<EntityManager, T> work) {
        var transaction = new TransactionTemplate(transactions);
        return tenant.equals(TenantId.NONE)
                ? transaction.execute(status -> work.apply(entities))
                : TenantScope.call(tenant, () -> transaction.execute(status -> work.apply(entities)));
    }
}
