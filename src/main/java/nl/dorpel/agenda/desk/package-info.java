/**
 * Where staff and whoever runs a gathering make it, change it, and see who comes.
 */
@NullMarked
package nl.dorpel.agenda.desk;

import org.jspecify.annotations.NullMarked;
