-- What a letter is about is the sender's business: a key that only the sending module reads, so it points at no table.
-- MySQL made an index for the foreign key, under the key's name; an own index that serves as well takes its place, and can go.
create index ix_message_delivery_campaign on message_delivery (campaign_id, tenant_id);
alter table message_delivery drop foreign key fk_message_delivery_campaign;
drop index ix_message_delivery_campaign on message_delivery;
alter table message_delivery rename column campaign_id to topic;
