create table tenant (
    id               bigint       not null,
    slug             varchar(60)  not null,
    name             varchar(160) not null,
    default_language varchar(8)   not null,
    state            varchar(16)  not null,
    created_on       date         not null,
    constraint pk_tenant primary key (id),
    constraint uk_tenant_slug unique (slug)
) engine = InnoDB default charset = utf8mb4;

create table unit (
    id        bigint       not null,
    tenant_id bigint       not null,
    revision  integer      not null,
    parent_id bigint,
    name      varchar(160) not null,
    position  integer      not null,
    constraint pk_unit primary key (id),
    constraint uk_unit_tenant unique (id, tenant_id),
    constraint fk_unit_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_unit_parent foreign key (parent_id, tenant_id) references unit (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;
