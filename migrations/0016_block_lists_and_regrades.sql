CREATE TABLE `block_keys` (
	`list_id` text NOT NULL,
	`shard` text NOT NULL,
	`keys` text NOT NULL,
	PRIMARY KEY(`list_id`, `shard`)
);
--> statement-breakpoint
CREATE TABLE `block_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`digest` text NOT NULL,
	`entries` integer NOT NULL,
	`digits` integer NOT NULL,
	`lengths` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`moved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `block_lists_status` ON `block_lists` (`status`,`moved_at`);--> statement-breakpoint
CREATE TABLE `block_signatures` (
	`list_id` text NOT NULL,
	`entry` integer NOT NULL,
	`signature` text NOT NULL,
	PRIMARY KEY(`list_id`, `entry`)
);
--> statement-breakpoint
CREATE TABLE `regrade_changes` (
	`dataset_id` text NOT NULL,
	`number` integer NOT NULL,
	`position` integer NOT NULL,
	`attempt` integer NOT NULL,
	`task_id` text NOT NULL,
	`reason` text NOT NULL,
	`detail` text NOT NULL,
	`format_before` integer,
	`correct_before` integer NOT NULL,
	`reward_before` real,
	`format_after` integer NOT NULL,
	`correct_after` integer NOT NULL,
	`reward_after` real NOT NULL,
	`passed_before` integer NOT NULL,
	`passed_after` integer NOT NULL,
	`attempted` integer NOT NULL,
	PRIMARY KEY(`dataset_id`, `number`, `position`, `attempt`)
);
--> statement-breakpoint
CREATE TABLE `regrades` (
	`dataset_id` text NOT NULL,
	`number` integer NOT NULL,
	`status` text NOT NULL,
	`after` integer NOT NULL,
	`tasks` integer DEFAULT 0 NOT NULL,
	`tasks_changed` integer DEFAULT 0 NOT NULL,
	`read` integer DEFAULT 0 NOT NULL,
	`kept` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`by_judge` integer DEFAULT 0 NOT NULL,
	`unreadable` integer DEFAULT 0 NOT NULL,
	`tasks_gone` integer DEFAULT 0 NOT NULL,
	`attempts_gone` integer DEFAULT 0 NOT NULL,
	`error` text,
	`created_at` integer NOT NULL,
	`moved_at` integer NOT NULL,
	`finished_at` integer,
	PRIMARY KEY(`dataset_id`, `number`)
);
--> statement-breakpoint
CREATE INDEX `regrades_running` ON `regrades` (`status`,`moved_at`);