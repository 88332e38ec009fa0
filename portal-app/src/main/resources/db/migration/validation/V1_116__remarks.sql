-- What stakeholders say about a draft. Rows are added, and never changed or removed; the newest about the same thing counts.
create table remark (
    tenant_id      bigint        not null,
    id             bigint        not null,
    cycle_id       bigint        not null,
    round_id       bigint        not null,
    stakeholder_id bigint        not null,
    perspective    varchar(40)   character set ascii collate ascii_bin not null,
    -- Who said it, with the name of that day: the stakeholder or the deputy.
    person_id      bigint        not null,
    person_name    varchar(160)  not null,
    -- The action as the frozen version names it; empty for the plan as a whole.
    action         varchar(32)   character set ascii collate ascii_bin not null,
    stance         varchar(12)   character set ascii collate ascii_bin not null,
    comment        varchar(2000) not null,
    said_at        timestamp(6)  not null,
    constraint pk_remark primary key (tenant_id, id),
    constraint uk_remark_tenant unique (id, tenant_id),
    constraint fk_remark_round foreign key (round_id, tenant_id) references validation_round (id, tenant_id),
    constraint fk_remark_stakeholder foreign key (stakeholder_id, tenant_id) references stakeholder (id, tenant_id),
    constraint fk_remark_person foreign key (person_id, tenant_id) references person (id, tenant_id),
    index ix_remark_round (tenant_id, round_id, id),
    index ix_remark_cycle (tenant_id, cycle_id, id)
) engine = InnoDB default charset = utf8mb4;

-- What the lead did with a remark. Rows are added, and never changed or removed; the newest counts.
create table remark_answer (
    tenant_id        bigint        not null,
    id               bigint        not null,
    remark_id        bigint        not null,
    outcome          varchar(12)   character set ascii collate ascii_bin not null,
    answer           varchar(2000) not null,
    answered_by      bigint        not null,
    answered_by_name varchar(160)  not null,
    answered_at      timestamp(6)  not null,
    constraint pk_remark_answer primary key (tenant_id, id),
    constraint fk_remark_answer_remark foreign key (remark_id, tenant_id) references remark (id, tenant_id),
    constraint fk_remark_answer_person foreign key (answered_by, tenant_id) references person (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- What somebody is said to have decided in a meeting. It counts once that person confirms it. Rows are added, and never changed.
create table minuted_decision (
    tenant_id       bigint        not null,
    id              bigint        not null,
    round_id        bigint        not null,
    stakeholder_id  bigint        not null,
    verdict         varchar(24)   character set ascii collate ascii_bin not null,
    reason          varchar(2000) not null,
    met_on          date          not null,
    minutes         varchar(4000) not null,
    entered_by      bigint        not null,
    entered_by_name varchar(160)  not null,
    entered_at      timestamp(6)  not null,
    constraint pk_minuted_decision primary key (tenant_id, id),
    constraint fk_minuted_decision_round foreign key (round_id, tenant_id) references validation_round (id, tenant_id),
    constraint fk_minuted_decision_stakeholder foreign key (stakeholder_id, tenant_id) references stakeholder (id, tenant_id),
    constraint fk_minuted_decision_person foreign key (entered_by, tenant_id) references person (id, tenant_id),
    index ix_minuted_decision_round (tenant_id, round_id, id)
) engine = InnoDB default charset = utf8mb4;

-- For a decision of a meeting that was confirmed: where it stands in the minutes.
alter table decision add column minutes_id bigint;

-- When those were reminded who had not answered by half of the time.
alter table validation_round add column reminded_on date;
