-- The table of db-scheduler, which reads and writes it as it is.
create table scheduled_tasks (
	task_name text not null,
	task_instance text not null,
	task_data bytea,
	execution_time timestamptz not null,
	picked boolean not null,
	picked_by text,
	last_success timestamptz,
	last_failure timestamptz,
	consecutive_failures integer,
	last_heartbeat timestamptz,
	version bigint not null,
	priority smallint,
	primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

-- Since when a job fails. Gone as soon as the job succeeds or is taken back.
create table job_failure (
	task_name text not null,
	task_instance text not null,
	failing_since timestamptz not null,
	failures integer not null check (failures > 0),
	place text not null,
	primary key (task_name, task_instance),
	foreign key (task_name, task_instance) references scheduled_tasks on delete cascade
);
