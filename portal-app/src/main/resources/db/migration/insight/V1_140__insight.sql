-- What a lead types into the learning report of a cycle. All its other figures are read where they were made.
create table learning_report (
    tenant_id    bigint        not null,
    cycle_id     bigint        not null,
    revision     integer       not null,
    -- Hours of learning, and money in whole units of the organisation's currency; each with where the figure comes from.
    hours        integer,
    hours_source varchar(200)  not null,
    money        integer,
    money_source varchar(200)  not null,
    next_year    varchar(2000) not null,
    constraint pk_learning_report primary key (tenant_id, cycle_id),
    constraint fk_learning_report_cycle foreign key (cycle_id, tenant_id) references learning_cycle (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;
