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

-- Who belongs to an audience level that can't be told from what is known of people, such as the board.
create table audience_member (
    tenant_id bigint      not null,
    level     varchar(40) character set ascii collate ascii_bin not null,
    person_id bigint      not null,
    constraint pk_audience_member primary key (tenant_id, level, person_id),
    constraint fk_audience_member_person foreign key (person_id, tenant_id) references person (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- One message to one audience level.
create table announcement (
    id             bigint       not null,
    tenant_id      bigint       not null,
    cycle_id       bigint       not null,
    revision       integer      not null,
    level          varchar(40)  character set ascii collate ascii_bin not null,
    template       varchar(80)  character set ascii collate ascii_bin not null,
    state          varchar(10)  character set ascii collate ascii_bin not null,
    send_on        date         not null,
    brief_managers boolean      not null,
    written_by     varchar(160) not null,
    approved_by    varchar(160),
    constraint pk_announcement primary key (id),
    constraint uk_announcement_tenant unique (id, tenant_id),
    constraint fk_announcement_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id),
    index ix_announcement_cycle (tenant_id, cycle_id),
    index ix_announcement_state (tenant_id, state, send_on)
) engine = InnoDB default charset = utf8mb4;

create table announcement_text (
    tenant_id       bigint        not null,
    announcement_id bigint        not null,
    language        varchar(8)    character set ascii collate ascii_bin not null,
    subject         varchar(200)  not null,
    body            varchar(8000) not null,
    brief           varchar(400)  not null,
    constraint pk_announcement_text primary key (tenant_id, announcement_id, language),
    constraint fk_announcement_text_announcement foreign key (announcement_id, tenant_id)
        references announcement (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

create table announcement_channel (
    tenant_id       bigint      not null,
    announcement_id bigint      not null,
    channel         varchar(80) character set ascii collate ascii_bin not null,
    constraint pk_announcement_channel primary key (tenant_id, announcement_id, channel),
    constraint fk_announcement_channel_announcement foreign key (announcement_id, tenant_id)
        references announcement (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;
