create table account (
    id              bigint       not null,
    email           varchar(254) not null,
    name            varchar(160) not null,
    language        varchar(8)   not null,
    password_hash   varchar(255) not null,
    operator        boolean      not null,
    failed_attempts integer      not null default 0,
    locked_until    timestamp(6) null,
    created_on      date         not null,
    constraint pk_account primary key (id),
    constraint uk_account_email unique (email)
) engine = InnoDB default charset = utf8mb4;

create table person (
    id         bigint       not null,
    tenant_id  bigint       not null,
    revision   integer      not null,
    unit_id    bigint       not null,
    account_id bigint,
    name       varchar(160) not null,
    email      varchar(254),
    language   varchar(8)   not null,
    constraint pk_person primary key (id),
    constraint uk_person_tenant unique (id, tenant_id),
    constraint uk_person_email unique (tenant_id, email),
    constraint fk_person_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_person_unit foreign key (unit_id, tenant_id) references unit (id, tenant_id),
    constraint fk_person_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4;

create table person_role (
    id          bigint      not null,
    tenant_id   bigint      not null,
    revision    integer     not null,
    person_id   bigint      not null,
    role        varchar(24) not null,
    perspective varchar(40),
    constraint pk_person_role primary key (id),
    constraint uk_person_role_tenant unique (id, tenant_id),
    constraint uk_person_role unique (tenant_id, person_id, role),
    constraint fk_person_role_person foreign key (person_id, tenant_id) references person (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;
