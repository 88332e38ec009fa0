-- Work to be done, for the library that hands it out to the nodes; its columns are that library's. A row names a message
-- and holds nothing of it.
create table scheduled_tasks (
    task_name            varchar(100) character set ascii collate ascii_bin not null,
    task_instance        varchar(100) character set ascii collate ascii_bin not null,
    task_data            blob,
    execution_time       timestamp(6) not null,
    picked               boolean      not null,
    picked_by            varchar(50),
    last_success         timestamp(6) null,
    last_failure         timestamp(6) null,
    consecutive_failures integer,
    last_heartbeat       timestamp(6) null,
    version              bigint       not null,
    priority             smallint,
    constraint pk_scheduled_tasks primary key (task_name, task_instance),
    index ix_scheduled_tasks_execution (execution_time),
    index ix_scheduled_tasks_heartbeat (last_heartbeat)
) engine = InnoDB default charset = utf8mb4;

-- A message to a person. Neither its text nor a link nor the address of somebody known is in here: all are made up when
-- it goes out. Nothing leads to an answer; see docs/adr/0006.
create table message_delivery (
    tenant_id   bigint      not null,
    id          bigint      not null,
    channel     varchar(50) character set ascii collate ascii_bin not null,
    purpose     varchar(24) character set ascii collate ascii_bin not null,
    campaign_id bigint,
    person_id   bigint,
    sender_id   bigint,
    -- How often this person was asked over this channel.
    round       integer     not null,
    language    varchar(8)  not null,
    -- Of a test message only, and only until it is over.
    address     varchar(254),
    state       varchar(16) character set ascii collate ascii_bin not null,
    attempts    integer     not null,
    reason      varchar(40) character set ascii collate ascii_bin,
    detail      varchar(500),
    reference   varchar(200) character set utf8mb4 collate utf8mb4_bin,
    seen        boolean     not null,
    created_at  datetime(6) not null,
    retry_at    datetime(6),
    constraint pk_message_delivery primary key (tenant_id, id),
    constraint uk_message_delivery_once unique (tenant_id, campaign_id, purpose, channel, person_id, round),
    constraint fk_message_delivery_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_message_delivery_campaign foreign key (campaign_id, tenant_id) references campaign (id, tenant_id),
    constraint fk_message_delivery_person foreign key (person_id, tenant_id) references person (id, tenant_id),
    constraint fk_message_delivery_sender foreign key (sender_id, tenant_id) references person (id, tenant_id),
    index ix_message_delivery_reference (tenant_id, channel, reference)
) engine = InnoDB default charset = utf8mb4;
