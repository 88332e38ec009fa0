-- An action of a plan in force: what was signed about it, and how it stands now.
create table running_action (
    tenant_id       bigint        not null,
    cycle_id        bigint        not null,
    -- As in the plan. The plan's own row may go while this one stays, so no key leads to it.
    id              bigint        not null,
    revision        integer       not null,
    title           varchar(200)  not null,
    expected_change varchar(1000) not null,
    owner_id        bigint,
    owner_name      varchar(160),
    sponsor_id      bigint,
    sponsor_name    varchar(160),
    starts_on       date,
    due_on          date,
    state           varchar(12)   character set ascii collate ascii_bin not null,
    -- What was said last about the state, by whom and when.
    note            varchar(500)  not null,
    said_by         varchar(160)  not null,
    said_at         timestamp(6)  not null,
    done_on         date,
    -- What the owner needs help with; null where none is asked for.
    help            varchar(500),
    constraint pk_running_action primary key (tenant_id, cycle_id, id),
    constraint uk_running_action_tenant unique (id, tenant_id),
    constraint fk_running_action_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id),
    constraint fk_running_action_owner foreign key (owner_id, tenant_id) references person (id, tenant_id),
    constraint fk_running_action_sponsor foreign key (sponsor_id, tenant_id) references person (id, tenant_id),
    index ix_running_action_owner (tenant_id, owner_id),
    index ix_running_action_due (tenant_id, state, due_on)
) engine = InnoDB default charset = utf8mb4;

create table running_action_ingredient (
    tenant_id     bigint      not null,
    action_id     bigint      not null,
    ingredient_id varchar(80) character set ascii collate ascii_bin not null,
    constraint pk_running_action_ingredient primary key (tenant_id, action_id, ingredient_id),
    constraint fk_running_action_ingredient_action foreign key (action_id, tenant_id)
        references running_action (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- Everything that was said about an action while it was carried out. Rows are added, never changed.
create table action_check_in (
    tenant_id   bigint       not null,
    id          bigint       not null,
    cycle_id    bigint       not null,
    action_id   bigint       not null,
    -- PROGRESS, HELP_ASKED, HELP_ANSWERED or PLAN.
    kind        varchar(16)  character set ascii collate ascii_bin not null,
    -- The state from then on.
    state       varchar(12)  character set ascii collate ascii_bin not null,
    text        varchar(500) not null,
    -- Empty for the portal itself.
    said_by     varchar(160) not null,
    said_at     timestamp(6) not null,
    constraint pk_action_check_in primary key (tenant_id, id),
    constraint fk_action_check_in_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id),
    index ix_action_check_in_action (tenant_id, cycle_id, action_id, id)
) engine = InnoDB default charset = utf8mb4;

-- Whether it worked, as its owner and its sponsor see it a month after it was done.
create table action_effect (
    tenant_id bigint       not null,
    cycle_id  bigint       not null,
    action_id bigint       not null,
    person_id bigint       not null,
    said_by   varchar(160) not null,
    effect    varchar(12)  character set ascii collate ascii_bin not null,
    text      varchar(500) not null,
    said_at   timestamp(6) not null,
    constraint pk_action_effect primary key (tenant_id, cycle_id, action_id, person_id),
    constraint fk_action_effect_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id),
    constraint fk_action_effect_person foreign key (person_id, tenant_id) references person (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- The last day on which somebody got a reminder because of an action.
create table action_reminder (
    tenant_id   bigint not null,
    person_id   bigint not null,
    action_id   bigint not null,
    reminded_on date   not null,
    constraint pk_action_reminder primary key (tenant_id, person_id, action_id),
    constraint fk_action_reminder_person foreign key (person_id, tenant_id) references person (id, tenant_id),
    constraint fk_action_reminder_action foreign key (action_id, tenant_id) references running_action (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;
