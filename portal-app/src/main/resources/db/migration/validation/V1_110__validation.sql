-- A plan as it was frozen. Rows are added, and never changed or removed: what was signed is these bytes.
create table plan_version (
    id             bigint       not null,
    tenant_id      bigint       not null,
    cycle_id       bigint       not null,
    number         integer      not null,
    kind           varchar(12)  character set ascii collate ascii_bin not null,
    -- RFC 8785 JSON, and its SHA-256 in lower-case hex.
    content        longblob     not null,
    sha256         char(64)     character set ascii collate ascii_bin not null,
    frozen_by      bigint       not null,
    frozen_by_name varchar(160) not null,
    frozen_at      timestamp(6) not null,
    constraint pk_plan_version primary key (id),
    constraint uk_plan_version_tenant unique (id, tenant_id),
    constraint uk_plan_version_number unique (tenant_id, cycle_id, number),
    constraint fk_plan_version_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id),
    constraint fk_plan_version_author foreign key (frozen_by, tenant_id) references person (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- Who is asked about a cycle's plan, and from which perspective. One who leaves stays in here, with what was decided.
create table stakeholder (
    id          bigint       not null,
    tenant_id   bigint       not null,
    revision    integer      not null,
    cycle_id    bigint       not null,
    person_id   bigint       not null,
    perspective varchar(40)  character set ascii collate ascii_bin not null,
    -- The part of the organisation; null for all of it.
    unit_id     bigint,
    deputy_id   bigint,
    left_on     date,
    constraint pk_stakeholder primary key (id),
    constraint uk_stakeholder_tenant unique (id, tenant_id),
    constraint uk_stakeholder_person unique (tenant_id, cycle_id, person_id),
    constraint fk_stakeholder_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id),
    constraint fk_stakeholder_person foreign key (person_id, tenant_id) references person (id, tenant_id),
    constraint fk_stakeholder_deputy foreign key (deputy_id, tenant_id) references person (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- Perspectives whose approval a plan does without.
create table waived_perspective (
    tenant_id   bigint        not null,
    cycle_id    bigint        not null,
    perspective varchar(40)   character set ascii collate ascii_bin not null,
    reason      varchar(1000) not null,
    constraint pk_waived_perspective primary key (tenant_id, cycle_id, perspective),
    constraint fk_waived_perspective_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- One version put before the stakeholders. Its row is locked whenever something is decided in it.
create table validation_round (
    id           bigint      not null,
    tenant_id    bigint      not null,
    revision     integer     not null,
    cycle_id     bigint      not null,
    version_id   bigint      not null,
    kind         varchar(12) character set ascii collate ascii_bin not null,
    state        varchar(8)  character set ascii collate ascii_bin not null,
    begun_on     date        not null,
    ends_on      date        not null,
    deputies_on  date,
    constraint pk_validation_round primary key (id),
    constraint uk_validation_round_tenant unique (id, tenant_id),
    constraint uk_validation_round_version unique (tenant_id, version_id),
    constraint fk_validation_round_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id),
    constraint fk_validation_round_version foreign key (version_id, tenant_id) references plan_version (id, tenant_id),
    index ix_validation_round_state (tenant_id, state, ends_on)
) engine = InnoDB default charset = utf8mb4;

-- What was decided about a version. Rows are added, and never changed or removed; the newest of a stakeholder counts.
create table decision (
    tenant_id      bigint        not null,
    id             bigint        not null,
    cycle_id       bigint        not null,
    round_id       bigint        not null,
    version_id     bigint        not null,
    version_hash   char(64)      character set ascii collate ascii_bin not null,
    stakeholder_id bigint        not null,
    perspective    varchar(40)   character set ascii collate ascii_bin not null,
    -- Who did it, with the name of that day: the stakeholder, the deputy, or the sponsor. Null where time ran out.
    person_id      bigint,
    person_name    varchar(160)  not null,
    verdict        varchar(24)   character set ascii collate ascii_bin not null,
    reason         varchar(2000) not null,
    decided_at     timestamp(6)  not null,
    -- For an approval that was carried over: the hash of the version that it was given to.
    carried_from   char(64)      character set ascii collate ascii_bin,
    constraint pk_decision primary key (tenant_id, id),
    constraint fk_decision_round foreign key (round_id, tenant_id) references validation_round (id, tenant_id),
    constraint fk_decision_version foreign key (version_id, tenant_id) references plan_version (id, tenant_id),
    constraint fk_decision_stakeholder foreign key (stakeholder_id, tenant_id) references stakeholder (id, tenant_id),
    constraint fk_decision_person foreign key (person_id, tenant_id) references person (id, tenant_id),
    index ix_decision_cycle (tenant_id, cycle_id, id),
    index ix_decision_round (tenant_id, round_id, id)
) engine = InnoDB default charset = utf8mb4;

-- When a version first had all approvals. Rows are added; the newest of a cycle is the plan in force.
create table plan_in_force (
    tenant_id  bigint       not null,
    cycle_id   bigint       not null,
    version_id bigint       not null,
    since      timestamp(6) not null,
    overridden boolean      not null,
    constraint pk_plan_in_force primary key (tenant_id, cycle_id, version_id),
    constraint fk_plan_in_force_version foreign key (version_id, tenant_id) references plan_version (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;
