create table Z_METADATA (Z_VERSION integer primary key, Z_UUID varchar(255), Z_PLIST blob);
create table ZCALLRECORD (
  Z_PK integer primary key, Z_ENT integer, Z_OPT integer, ZANSWERED integer, ZCALLTYPE integer,
  ZORIGINATED integer, ZDATE timestamp, ZDURATION float, ZADDRESS varchar, ZNAME varchar
);
insert into ZCALLRECORD values
  (1, 2, 1, 1, 1, 0, 816692800.123, 65.9, '+8695188', null),
  (2, 2, 1, 0, 1, 0, 816693400, 0, x'3133383132333435363738', '妈妈'),
  (3, 2, 1, 0, 1, 1, 816694000, 12, '10086', null),
  (4, 2, 1, 0, 1, 0, 816694600, 0, null, null),
  (5, 2, 1, 1, 1, 0, null, 1, '95588', null),
  (6, 2, 1, 1, 1, 0, 'yesterday', 1, '95588', null),
  (7, 2, 1, 1, 1, 0, 9e999, 1, '95588', null),
  (8, 2, 1, 1, 1, 0, 816695200, 'long', '95588', null),
  (9, 2, 1, 1, 1, 'x', 816695800, 1, '95588', null),
  (10, 2, 1, 1, 1, 0, -978307200, 1, '95588', null);
