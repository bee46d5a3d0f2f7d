-- The image puts PostGIS into schema `public` of its own database, where no service may go. Ours begins empty.
CREATE DATABASE spolia TEMPLATE template0;
