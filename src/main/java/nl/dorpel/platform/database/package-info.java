/**
 * The database that comes along: a PostgreSQL server that the application starts, guards
 * and stops itself when no other one is given.
 */
@NullMarked
package nl.dorpel.platform.database;

import org.jspecify.annotations.NullMarked;
