DROP INDEX `tasks_wave`;--> statement-breakpoint
CREATE INDEX `tasks_wave` ON `tasks` (`run_id`,`wave`,`ordinal`);