package nl.dorpel.platform.web.cache;

import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.ContentChangedElsewhere;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The public pages that are kept in memory. A page belongs to the generation in which its
 * rendering began; any change of content begins a new one. A page that was being rendered
 * during the change is therefore never shown afterwards, however late it arrives.
 */
@Component
class PageCache {

	private final Cache<String, StoredPage> pages;

	/** Addresses whose answer is too large or streamed: not worth trying again. */
	private final Cache<String, Boolean> unfit = Caffeine.newBuilder().maximumSize(10_000).build();

	private final AtomicLong generation = new AtomicLong();

	private final long size;

	PageCache(PageCacheProperties properties) {
		this.size = properties.size().toBytes();
		this.pages = Caffeine.newBuilder()
			.maximumWeight(this.size)
			.<String, StoredPage>weigher((key, page) -> key.length() + page.weight())
			.build();
	}

	/** Whether nothing is kept. */
	boolean isOff() {
		return this.size == 0;
	}

	long generation() {
		return this.generation.get();
	}

	@Nullable StoredPage find(String key) {
		StoredPage page = this.pages.getIfPresent(key);
		return (page != null && page.isOf(this.generation.get())) ? page : null;
	}

	void store(String key, StoredPage page) {
		// Caffeine takes out what is too much a moment later: too late when it is all
		if (!isOff() && page.isOf(this.generation.get())) {
			this.pages.put(key, page);
		}
	}

	boolean isUnfit(String key) {
		return this.unfit.getIfPresent(key) != null;
	}

	void markUnfit(String key) {
		this.unfit.put(key, true);
	}

	/** Ordered last, so that no page is rendered from another module's stale memory. */
	@Order(Ordered.LOWEST_PRECEDENCE)
	@TransactionalEventListener(classes = ContentChanged.class, fallbackExecution = true)
	void contentHasChanged() {
		evictAll();
	}

	@Order(Ordered.LOWEST_PRECEDENCE)
	@EventListener(ContentChangedElsewhere.class)
	void contentHasChangedElsewhere() {
		evictAll();
	}

	void evictAll() {
		long current = this.generation.incrementAndGet();
		this.unfit.invalidateAll();
		this.pages.asMap().values().removeIf((page) -> !page.isOf(current));
	}

}
