-- About which ingredients a pulse asks. A choice while it is a draft; from launch on it never changes.
create table campaign_ingredient (
    tenant_id     bigint      not null,
    campaign_id   bigint      not null,
    ingredient_id varchar(80) character set ascii collate ascii_bin not null,
    constraint pk_campaign_ingredient primary key (tenant_id, campaign_id, ingredient_id),
    constraint fk_campaign_ingredient_campaign foreign key (campaign_id, tenant_id) references campaign (id, tenant_id)
) engine = InnoDB default charset = utf8mb4;
