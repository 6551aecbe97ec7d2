-- Read once, by the image's own start, when the database of compose.yaml is made: two accounts for the product. The one owns
-- this one database and nothing else; the other owns nothing, and is let work on the tables by each migration. Neither can
-- read files, load code, make accounts or see other databases.
\getenv password POSTGRES_PASSWORD
\getenv app_password POSTGRES_APP_PASSWORD
create role madoguchi login nosuperuser nocreatedb nocreaterole noreplication password :'password';
create role madoguchi_app login nosuperuser nocreatedb nocreaterole noreplication password :'app_password';
alter database :"DBNAME" owner to madoguchi;
revoke all on database :"DBNAME" from public;
grant connect on database :"DBNAME" to madoguchi_app;
revoke connect on database postgres, template1 from public;
-- The superuser has no password: it comes in on the socket inside the container, and from nowhere else.
alter role current_user password null;
