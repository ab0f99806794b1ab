create table _gom_version (version integer);
insert into _gom_version values (2);
create table calls (
  id integer primary key, target text, inbound integer, start text, answered text, "end" text,
  protocol text
);
insert into calls values
  (1, '+8695188', 1, '2026-11-20T01:30:05Z', '2026-11-20T01:30:10Z', '2026-11-20T01:31:15.5Z', 'tel'),
  (2, '13812345678', 1, '2026-11-20T02:00:00Z', '1970-01-01T00:00:00Z', '2026-11-20T02:00:20Z', 'tel'),
  (3, '13812345678', 1, '2026-11-20T02:01:00Z', null, null, 'tel'),
  (4, '10086', 0, '2026-11-20T02:30:00Z', '2026-11-20T02:30:10Z', '2026-11-20T02:30:12Z', 'tel'),
  (5, null, 1, '2026-11-20T03:00:00', '2026-11-20T03:00:01', '2026-11-20T03:00:02', 'tel'),
  (6, '95588', 1, null, null, null, 'tel'),
  (7, '95588', 1, 1795000000, null, null, 'tel'),
  (8, '95588', 1, '1970-01-01T00:00:00Z', null, null, 'tel'),
  (9, '95588', 'x', '2026-11-20T03:30:00+08:00', null, null, 'sip');
