-- Where an organisation tells what it heard and what it does. One page; it shows one cycle.
create table organisation_page (
    tenant_id bigint      not null,
    cycle_id  bigint      not null,
    revision  integer     not null,
    -- Whom it reaches: MEMBERS, LINK or PUBLIC.
    reach     varchar(8)  character set ascii collate ascii_bin not null,
    -- What the link's token is signed over. Another one ends the old link.
    link      bigint      not null,
    constraint pk_organisation_page primary key (tenant_id),
    constraint fk_organisation_page_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;
