-- What stands beside the recipe in a campaign. A choice while it is a draft; from launch on it never changes.
create table campaign_pack (
    tenant_id    bigint      not null,
    campaign_id  bigint      not null,
    pack_id      varchar(80) character set ascii collate ascii_bin not null,
    pack_version varchar(32) character set ascii collate ascii_bin not null,
    constraint pk_campaign_pack primary key (tenant_id, campaign_id, pack_id),
    constraint fk_campaign_pack_campaign foreign key (campaign_id, tenant_id) references campaign (id, tenant_id),
    constraint fk_campaign_pack_version foreign key (pack_id, pack_version) references pack_version (id, version)
) engine = InnoDB default charset = utf8mb4;
