-- Asks for the compressed page; prints one line that a script can read.
wrk.headers["Accept-Encoding"] = "gzip"
function done(summary, latency)
	local failed = summary.errors.status + summary.errors.timeout + summary.errors.connect
	io.write(string.format("RESULT %.1f %.3f %.3f %d\n", summary.requests / summary.duration * 1e6,
		latency:percentile(50) / 1000, latency:percentile(99) / 1000, failed))
end

-- Between two requests of a connection, in ms; not counted as waiting
local pause = tonumber(os.getenv("PAUSE_MS"))
if pause then
	function delay() return pause end
end
