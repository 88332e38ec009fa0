-- A link with which somebody chooses a password is signed over this row's id; a new row in its place ends it.
create table joining (
    id          bigint       not null,
    tenant_id   bigint       not null,
    revision    integer      not null,
    person_id   bigint       not null,
    valid_until timestamp(6) not null,
    constraint pk_joining primary key (id),
    constraint uk_joining_tenant unique (id, tenant_id),
    constraint uk_joining_person unique (tenant_id, person_id),
    constraint fk_joining_person foreign key (person_id, tenant_id) references person (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;
