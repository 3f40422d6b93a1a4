-- Sends one sign-up after the other, each of somebody else from somewhere else; prints one line that a script can read.
local paths, token, cookie = {}, nil, nil
local threads, made = 0, 0

function setup(thread)
	thread:set("number", threads)
	threads = threads + 1
end

function init(args)
	token, cookie = args[1], args[2]
	for i = 3, #args do paths[#paths + 1] = args[i] end
	math.randomseed(os.time() * 64 + number)
	wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
	wrk.headers["Cookie"] = cookie
end

local function hex(digits)
	local text = ""
	for _ = 1, digits do text = text .. string.format("%x", math.random(0, 15)) end
	return text
end

function request()
	made = made + 1
	local form = hex(8) .. "-" .. hex(4) .. "-4" .. hex(3) .. "-8" .. hex(3) .. "-" .. hex(12)
	-- A limit counts sign-ups by where they come from: everybody is at home
	wrk.headers["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.random(0, 255), math.random(0, 255), math.random(1, 254))
	local body = "_csrf=" .. token .. "&naam=Bezoeker&email=" .. form .. "%40voorbeeld.example&aantal=" .. math.random(1, 2) ..
		"&nodig=&antwoord=&website=&sleutel=" .. form
	return wrk.format("POST", paths[made % #paths + 1], wrk.headers, body)
end

function done(summary, latency)
	local failed = summary.errors.status + summary.errors.timeout + summary.errors.connect
	io.write(string.format("RESULT %d %.3f %.3f %.3f %d\n", summary.requests, summary.duration / 1e6,
		latency:percentile(50) / 1000, latency:percentile(99) / 1000, failed))
end
