-- A link that lets one person in at one thing without signing in, up to and including a day. Its token is signed over the
-- row's id and stored nowhere: to remove the row is to end the link, its devices and its code.
create table device_link (
    tenant_id   bigint      not null,
    id          bigint      not null,
    purpose     varchar(24) character set ascii collate ascii_bin not null,
    -- A key of the module that issued the link, which alone reads it; so it points at no table.
    topic       bigint      not null,
    person_id   bigint      not null,
    valid_until date        not null,
    constraint pk_device_link primary key (tenant_id, id),
    constraint uk_device_link_tenant unique (id, tenant_id),
    constraint uk_device_link_once unique (tenant_id, purpose, topic, person_id),
    constraint fk_device_link_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_device_link_person foreign key (person_id, tenant_id) references person (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;

-- A device on which the link is open. It holds a secret in a cookie; here is the SHA-256 of it.
create table bound_device (
    tenant_id   bigint        not null,
    link_id     bigint        not null,
    secret_hash varbinary(32) not null,
    bound_at    datetime(6)   not null,
    constraint pk_bound_device primary key (tenant_id, link_id, secret_hash),
    constraint fk_bound_device_link foreign key (link_id, tenant_id) references device_link (id, tenant_id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- The newest code with which a further device gets in. The code itself is derived from link and number.
create table link_code (
    tenant_id    bigint      not null,
    link_id      bigint      not null,
    number       integer     not null,
    expires_at   datetime(6) not null,
    wrong_tries  smallint    not null,
    -- How many were sent since when; at most so many in an hour.
    hour_from    datetime(6) not null,
    sent_in_hour smallint    not null,
    constraint pk_link_code primary key (tenant_id, link_id),
    constraint fk_link_code_link foreign key (link_id, tenant_id) references device_link (id, tenant_id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- How often somebody tried something within a stretch of time. Who it was is not in here: only a keyed hash, which is another
-- for each stretch.
create table try_count (
    counter varbinary(16) not null,
    ends_at datetime(6)   not null,
    tries   integer       not null,
    constraint pk_try_count primary key (counter),
    index ix_try_count_end (ends_at)
) engine = InnoDB default charset = utf8mb4;
