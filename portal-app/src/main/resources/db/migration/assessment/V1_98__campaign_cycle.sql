-- Every campaign belongs to a cycle. One that was there before cycles gets one of its own, with its key and its name.
insert into learning_cycle (id, tenant_id, revision, name, state, pack_id, pack_version)
    select id, tenant_id, 0, name,
        case state when 'DRAFT' then 'DRAFT' when 'CANCELLED' then 'ARCHIVED' else 'ACTIVE' end,
        pack_id, pack_version
    from campaign;

insert into cycle_unit (tenant_id, cycle_id, unit_id, parent_id, name, position)
    select tenant_id, campaign_id, unit_id, parent_id, name, position from campaign_unit;

alter table campaign add column cycle_id bigint;
update campaign set cycle_id = id where cycle_id is null;
alter table campaign modify column cycle_id bigint not null;
alter table campaign add constraint fk_campaign_cycle foreign key (cycle_id, tenant_id)
    references learning_cycle (id, tenant_id);
