/** What the journal keeps about deliveries: ids, kinds and codes, never an address or a word of what was said. */
@NullMarked
@NamedInterface("events")
package cn.zhiqing.notify.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
