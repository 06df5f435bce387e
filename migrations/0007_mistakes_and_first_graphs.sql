DROP INDEX `tasks_graph`;--> statement-breakpoint
CREATE INDEX `tasks_graph` ON `tasks` (`run_id`,`graph_hash`,`wave`) WHERE graph_hash IS NOT NULL;--> statement-breakpoint
ALTER TABLE `operations` ADD `tool_calls` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `operations` ADD `unknown_tools` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `operations` ADD `bad_arguments` integer DEFAULT 0 NOT NULL;