-- What the other side of a channel told about a message before the channel's own answer was kept, so that nobody knew the
-- message by that name yet. Goes as soon as it is, or after a day.
create table early_report (
    tenant_id bigint      not null,
    channel   varchar(50) character set ascii collate ascii_bin not null,
    reference varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    state     varchar(16) character set ascii collate ascii_bin not null,
    reason    varchar(40) character set ascii collate ascii_bin,
    detail    varchar(500),
    told_at   datetime(6) not null,
    constraint pk_early_report primary key (tenant_id, channel, reference),
    constraint fk_early_report_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4;
