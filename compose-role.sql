-- Read once, by the image's own start, when the database of compose.yaml is made: an account for the product that owns
-- this one database and nothing else. It cannot read files, load code, make accounts or see other databases.
\getenv password POSTGRES_PASSWORD
create role madoguchi login nosuperuser nocreatedb nocreaterole noreplication password :'password';
alter database :"DBNAME" owner to madoguchi;
revoke connect on database postgres, template1 from public;
-- The superuser has no password: it comes in on the socket inside the container, and from nowhere else.
alter role current_user password null;
