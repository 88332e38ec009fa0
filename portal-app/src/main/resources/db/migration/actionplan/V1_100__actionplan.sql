-- The plan of a cycle, as people edit it. Its revision counts every edit of anything in it.
create table action_plan (
    tenant_id bigint  not null,
    cycle_id  bigint  not null,
    revision  integer not null,
    constraint pk_action_plan primary key (tenant_id, cycle_id),
    constraint fk_action_plan_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- What a lead decided about an ingredient. What is proposed is calculated from published results at every look, never stored.
create table comparison (
    tenant_id       bigint        not null,
    cycle_id        bigint        not null,
    ingredient_id   varchar(80)   character set ascii collate ascii_bin not null,
    current_level   integer,
    target_level    integer,
    importance      integer,
    importance_note varchar(1000),
    strategy        varchar(12)   character set ascii collate ascii_bin,
    learning_plan   varchar(12)   character set ascii collate ascii_bin,
    organisation    varchar(12)   character set ascii collate ascii_bin,
    evidence        varchar(2000),
    chosen          boolean       not null,
    constraint pk_comparison primary key (tenant_id, cycle_id, ingredient_id),
    constraint fk_comparison_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

create table plan_obstacle (
    id            bigint        not null,
    tenant_id     bigint        not null,
    revision      integer       not null,
    cycle_id      bigint        not null,
    -- One of the pack's, or one in the organisation's own words.
    pack_obstacle varchar(80)   character set ascii collate ascii_bin,
    title         varchar(200),
    reason        varchar(2000) not null,
    constraint pk_plan_obstacle primary key (id),
    constraint uk_plan_obstacle_tenant unique (id, tenant_id),
    constraint uk_plan_obstacle_pack unique (tenant_id, cycle_id, pack_obstacle),
    constraint fk_plan_obstacle_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

create table plan_obstacle_ingredient (
    tenant_id     bigint      not null,
    obstacle_id   bigint      not null,
    ingredient_id varchar(80) character set ascii collate ascii_bin not null,
    constraint pk_plan_obstacle_ingredient primary key (tenant_id, obstacle_id, ingredient_id),
    constraint fk_plan_obstacle_ingredient_obstacle foreign key (obstacle_id, tenant_id)
        references plan_obstacle (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

create table plan_action (
    id               bigint        not null,
    tenant_id        bigint        not null,
    revision         integer       not null,
    cycle_id         bigint        not null,
    obstacle_id      bigint,
    -- The pack's action that it began as.
    starter_action   varchar(80)   character set ascii collate ascii_bin,
    title            varchar(200)  not null,
    description      varchar(4000) not null,
    owner_id         bigint,
    sponsor_id       bigint,
    horizon          varchar(8)    character set ascii collate ascii_bin not null,
    starts_on        date,
    due_on           date,
    hours            integer,
    money            integer,
    measure          varchar(500)  not null,
    measure_baseline varchar(200)  not null,
    measure_target   varchar(200)  not null,
    expected_change  varchar(1000) not null,
    constraint pk_plan_action primary key (id),
    constraint uk_plan_action_tenant unique (id, tenant_id),
    constraint fk_plan_action_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id),
    constraint fk_plan_action_obstacle foreign key (obstacle_id, tenant_id) references plan_obstacle (id, tenant_id),
    constraint fk_plan_action_owner foreign key (owner_id, tenant_id) references person (id, tenant_id),
    constraint fk_plan_action_sponsor foreign key (sponsor_id, tenant_id) references person (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- What an action is about: kind is INGREDIENT, UNIT or PERSPECTIVE, and subject its id there.
create table plan_action_link (
    tenant_id bigint      not null,
    cycle_id  bigint      not null,
    action_id bigint      not null,
    kind      varchar(12) character set ascii collate ascii_bin not null,
    subject   varchar(80) character set ascii collate ascii_bin not null,
    constraint pk_plan_action_link primary key (tenant_id, cycle_id, action_id, kind, subject),
    constraint fk_plan_action_link_action foreign key (action_id, tenant_id) references plan_action (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- What owners said to being asked. Rows are added, never changed, and stay when an action goes: so no key leads to it.
create table owner_answer (
    tenant_id   bigint        not null,
    id          bigint        not null,
    cycle_id    bigint        not null,
    action_id   bigint        not null,
    person_id   bigint        not null,
    person_name varchar(160)  not null,
    accepted    boolean       not null,
    reason      varchar(1000) not null,
    -- SHA-256 of what was asked: owner, dates, horizon and hours. An answer to anything else does not count.
    terms       char(64)      character set ascii collate ascii_bin not null,
    answered_at timestamp(6)  not null,
    constraint pk_owner_answer primary key (tenant_id, id),
    constraint fk_owner_answer_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id),
    constraint fk_owner_answer_person foreign key (person_id, tenant_id) references person (id, tenant_id),
    index ix_owner_answer_action (tenant_id, cycle_id, action_id, id)
) engine = InnoDB default charset = utf8mb4;

-- Why a plan holds more than small steps. subject is 0 for the plan as a whole, else an owner or a unit.
create table plan_excess (
    tenant_id bigint        not null,
    cycle_id  bigint        not null,
    rule      varchar(8)    character set ascii collate ascii_bin not null,
    subject   bigint        not null,
    reason    varchar(1000) not null,
    given_by  varchar(160)  not null,
    given_at  timestamp(6)  not null,
    constraint pk_plan_excess primary key (tenant_id, cycle_id, rule, subject),
    constraint fk_plan_excess_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;
