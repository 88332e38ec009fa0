-- Who did which named thing, when, from what to what. Rows are added, and never changed or removed. Names are kept as they
-- were: people leave and things are renamed. What learners do is never in here.
create table audit_entry (
    tenant_id    bigint       not null,
    id           bigint       not null,
    happened_at  timestamp(6) not null,
    -- Null where the portal did it by itself.
    actor        varchar(160),
    action       varchar(60)  character set ascii collate ascii_bin not null,
    subject_kind varchar(40)  character set ascii collate ascii_bin not null,
    subject_id   bigint       not null,
    subject_name varchar(200) not null,
    before_value varchar(1000),
    after_value  varchar(1000),
    constraint pk_audit_entry primary key (tenant_id, id),
    constraint fk_audit_entry_tenant foreign key (tenant_id) references tenant (id),
    index ix_audit_entry_subject (tenant_id, subject_kind, subject_id, id)
) engine = InnoDB default charset = utf8mb4;
