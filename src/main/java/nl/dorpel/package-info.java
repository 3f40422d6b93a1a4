/**
 * Dorpel: the portal of buurt-, wijk- en dorpshuizen that residents run themselves.
 */
@NullMarked
package nl.dorpel;

import org.jspecify.annotations.NullMarked;
