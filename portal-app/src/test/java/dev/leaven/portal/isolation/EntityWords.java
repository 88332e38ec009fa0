package dev.leaven.portal.isolation;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;

/** Finds out from Hibernate which table an entity has, and which words its enum columns may hold. */
final class EntityWords implements RowMaker.Vocabulary {

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> tables = new HashMap<>();

    EntityWords(EntityManagerFactory factory) {
        // No entity, but lists of organisations leave out those that are not active.
        words.put(key("tenant", "state"), "ACTIVE");
        // JSON.
        words.put(key("tenant_plugin", "described"), "null");
        words.put(key("tenant_plugin", "settings"), "{}");
        var metamodel = factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
        for (var entity : factory.getMetamodel().getEntities()) {
            var persister = (AbstractEntityPersister) metamodel.getEntityDescriptor(entity.getJavaType());
            tables.put(entity.getName(), plain(persister.getTableName()));
            for (Attribute<?, ?> attribute : entity.getAttributes()) {
                var constants = attribute.getJavaType().getEnumConstants();
                if (constants != null) {
                    var column = persister.getPropertyColumnNames(attribute.getName())[0];
                    words.put(key(tables.get(entity.getName()), column), ((Enum<?>) constants[0]).name());
                }
            }
        }
    }

    String table(EntityType<?> entity) {
        return tables.get(entity.getName());
    }

    @Override
    public Optional<String> word(String table, String column) {
        // A language is no secret, and what is none breaks pages.
        return column.matches("\\w*languages?")
                ? Optional.of("en")
                : Optional.ofNullable(words.get(key(table, column)));
    }

    private static String key(String table, String column) {
        return plain(table) + "." + plain(column);
    }

    private static String plain(String name) {
        return name.replace("`", "").toLowerCase(Locale.ROOT);
    }
}
