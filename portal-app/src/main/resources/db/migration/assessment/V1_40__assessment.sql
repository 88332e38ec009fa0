create table campaign (
    id                    bigint       not null,
    tenant_id             bigint       not null,
    revision              integer      not null,
    name                  varchar(160) not null,
    state                 varchar(16)  not null,
    pack_id               varchar(80) character set ascii collate ascii_bin not null,
    pack_version          varchar(32) character set ascii collate ascii_bin not null,
    learner_form          varchar(16)  not null,
    languages             varchar(80)  not null,
    closes_on             date         not null,
    min_responses         integer      not null,
    min_distribution      integer      not null,
    opened_on             date,
    closed_on             date,
    published_on          date,
    links_handed_out_on   date,
    links_handed_out_by   varchar(160),
    constraint pk_campaign primary key (id),
    constraint uk_campaign_tenant unique (id, tenant_id),
    constraint fk_campaign_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_campaign_pack foreign key (pack_id, pack_version) references pack_version (id, version)
) engine = InnoDB default charset = utf8mb4;

-- The tree of units as it was at launch.
create table campaign_unit (
    tenant_id   bigint       not null,
    campaign_id bigint       not null,
    unit_id     bigint       not null,
    parent_id   bigint,
    name        varchar(160) not null,
    position    integer      not null,
    invited     integer      not null,
    constraint pk_campaign_unit primary key (tenant_id, campaign_id, unit_id),
    constraint fk_campaign_unit_campaign foreign key (campaign_id, tenant_id) references campaign (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- Experts answer by name.
create table answer_sheet (
    id           bigint      not null,
    tenant_id    bigint      not null,
    revision     integer     not null,
    campaign_id  bigint      not null,
    person_id    bigint      not null,
    perspective  varchar(40) character set ascii collate ascii_bin not null,
    state        varchar(16) not null,
    submitted_on date,
    constraint pk_answer_sheet primary key (id),
    constraint uk_answer_sheet_tenant unique (id, tenant_id),
    constraint uk_answer_sheet_person unique (tenant_id, campaign_id, person_id),
    constraint fk_answer_sheet_campaign foreign key (campaign_id, tenant_id) references campaign (id, tenant_id),
    constraint fk_answer_sheet_person foreign key (person_id, tenant_id) references person (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

create table expert_answer (
    tenant_id   bigint      not null,
    campaign_id bigint      not null,
    sheet_id    bigint      not null,
    question_id varchar(80) character set ascii collate ascii_bin not null,
    answer      smallint    not null,
    constraint pk_expert_answer primary key (tenant_id, campaign_id, sheet_id, question_id),
    constraint fk_expert_answer_campaign foreign key (campaign_id, tenant_id) references campaign (id, tenant_id),
    constraint fk_expert_answer_sheet foreign key (sheet_id, tenant_id) references answer_sheet (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

create table expert_note (
    tenant_id     bigint      not null,
    campaign_id   bigint      not null,
    sheet_id      bigint      not null,
    ingredient_id varchar(80) character set ascii collate ascii_bin not null,
    importance    smallint,
    evidence      varchar(4000) not null,
    constraint pk_expert_note primary key (tenant_id, campaign_id, sheet_id, ingredient_id),
    constraint fk_expert_note_campaign foreign key (campaign_id, tenant_id) references campaign (id, tenant_id),
    constraint fk_expert_note_sheet foreign key (sheet_id, tenant_id) references answer_sheet (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- Who was asked. Nothing in here leads to an answer.
create table learner_invitation (
    tenant_id   bigint      not null,
    id          bigint      not null,
    campaign_id bigint      not null,
    person_id   bigint      not null,
    unit_id     bigint      not null,
    language    varchar(8)  not null,
    state       varchar(16) not null,
    constraint pk_learner_invitation primary key (tenant_id, id),
    constraint uk_learner_invitation_person unique (tenant_id, campaign_id, person_id),
    constraint fk_learner_invitation_campaign foreign key (campaign_id, tenant_id) references campaign (id, tenant_id),
    constraint fk_learner_invitation_person foreign key (person_id, tenant_id) references person (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- A form being filled in, under the hash of the link's token and encrypted with a key derived from that token.
create table learner_draft (
    tenant_id   bigint      not null,
    campaign_id bigint      not null,
    token_hash  varchar(64) character set ascii collate ascii_bin not null,
    content     blob        not null,
    constraint pk_learner_draft primary key (tenant_id, campaign_id, token_hash),
    constraint fk_learner_draft_campaign foreign key (campaign_id, tenant_id) references campaign (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- What was answered. Random keys, coarse groups, no time: nothing in here leads to a person.
create table learner_response (
    tenant_id   bigint     not null,
    campaign_id bigint     not null,
    response_id bigint     not null,
    unit_id     bigint     not null,
    language    varchar(8) not null,
    constraint pk_learner_response primary key (tenant_id, campaign_id, response_id),
    constraint fk_learner_response_campaign foreign key (campaign_id, tenant_id) references campaign (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

create table learner_answer (
    tenant_id   bigint      not null,
    campaign_id bigint      not null,
    response_id bigint      not null,
    question_id varchar(80) character set ascii collate ascii_bin not null,
    cluster_id  varchar(80) character set ascii collate ascii_bin not null,
    unit_id     bigint      not null,
    answer      smallint    not null,
    constraint pk_learner_answer primary key (tenant_id, campaign_id, response_id, question_id),
    constraint fk_learner_answer_campaign foreign key (campaign_id, tenant_id) references campaign (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- Written once, when the campaign is published. A hidden group has no figures here either.
create table campaign_result (
    tenant_id      bigint      not null,
    campaign_id    bigint      not null,
    perspective    varchar(40) character set ascii collate ascii_bin not null,
    unit_id        bigint      not null,
    subject_kind   varchar(16) not null,
    subject_id     varchar(80) character set ascii collate ascii_bin not null,
    hidden         varchar(16),
    n              integer     not null,
    mean           double,
    deviation      double,
    count_1        integer     not null,
    count_2        integer     not null,
    count_3        integer     not null,
    count_4        integer     not null,
    count_5        integer     not null,
    dont_know      integer     not null,
    not_applicable integer     not null,
    alpha          double,
    constraint pk_campaign_result primary key (tenant_id, campaign_id, perspective, unit_id, subject_kind, subject_id),
    constraint fk_campaign_result_campaign foreign key (campaign_id, tenant_id) references campaign (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;
