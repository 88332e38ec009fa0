-- One run of an organisation, or of some of its units, through the eight steps.
create table learning_cycle (
    id              bigint       not null,
    tenant_id       bigint       not null,
    revision        integer      not null,
    name            varchar(160) not null,
    state           varchar(16)  not null,
    pack_id         varchar(80)  character set ascii collate ascii_bin not null,
    pack_version    varchar(32)  character set ascii collate ascii_bin not null,
    sponsor_id      bigint,
    -- A template of the pack, filled in. The baseline is filled in when the first campaign is published.
    goal_template   varchar(80)  character set ascii collate ascii_bin,
    goal_ingredient varchar(80)  character set ascii collate ascii_bin,
    goal_group      varchar(160),
    goal_baseline   decimal(7, 1),
    goal_target     decimal(7, 1),
    goal_due        date,
    constraint pk_learning_cycle primary key (id),
    constraint uk_learning_cycle_tenant unique (id, tenant_id),
    constraint fk_learning_cycle_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_learning_cycle_pack foreign key (pack_id, pack_version) references pack_version (id, version),
    constraint fk_learning_cycle_sponsor foreign key (sponsor_id, tenant_id) references person (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- The units that a cycle is about, with their names as they were when they were chosen.
create table cycle_unit (
    tenant_id bigint       not null,
    cycle_id  bigint       not null,
    unit_id   bigint       not null,
    parent_id bigint,
    name      varchar(160) not null,
    position  integer      not null,
    constraint pk_cycle_unit primary key (tenant_id, cycle_id, unit_id),
    constraint fk_cycle_unit_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- A step that was left before everything was there: who did so, and why. Rows are added, never changed.
create table cycle_gate (
    tenant_id bigint        not null,
    cycle_id  bigint        not null,
    step      varchar(20)   character set ascii collate ascii_bin not null,
    passed_at timestamp(6)  not null,
    passed_by varchar(160)  not null,
    reason    varchar(1000) not null,
    constraint pk_cycle_gate primary key (tenant_id, cycle_id, step),
    constraint fk_cycle_gate_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;
