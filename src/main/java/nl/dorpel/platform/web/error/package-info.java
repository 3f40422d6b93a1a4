/**
 * What a person sees when something went wrong: a page of the portal, never a stack
 * trace.
 */
@NullMarked
package nl.dorpel.platform.web.error;

import org.jspecify.annotations.NullMarked;
