-- An organisation's own key, wrapped under the master key, which is never in the database.
create table tenant_key (
    tenant_id bigint         not null,
    wrapped   varbinary(200) not null,
    constraint pk_tenant_key primary key (tenant_id),
    constraint fk_tenant_key_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4;

-- Keys of the whole portal that outlive a change of the master key, such as the one that signs personal links.
create table kept_key (
    purpose varchar(80) character set ascii collate ascii_bin not null,
    wrapped varbinary(200) not null,
    constraint pk_kept_key primary key (purpose)
) engine = InnoDB default charset = utf8mb4;
