// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/schedule.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trailscope::maker {

namespace {

constexpr Seconds windowLength = 5 * minute;
constexpr Seconds tokyo = 9 * hour;
constexpr double programRate = 0.22; //!< of programs at any hour, where people at full work are 1

//! How many people are at work by the hour of a working day.
constexpr std::array<double, 24> workday{0.02, 0.01, 0.01, 0.01, 0.01, 0.01, 0.03, 0.08,
                                         0.35, 1.0,  1.0,  0.95, 0.6,  0.95, 1.0,  1.0,
                                         0.95, 0.8,  0.4,  0.25, 0.15, 0.1,  0.06, 0.04};

//! Public holidays of Japan in the last months of 2026.
bool isHoliday(Seconds local)
{
    static const std::array<Seconds, 3> holidays{parseDate("2026-10-12"), parseDate("2026-11-03"),
                                                 parseDate("2026-11-23")};
    return std::find(holidays.begin(), holidays.end(), local - local % day) != holidays.end();
}

double peopleRate(Seconds utc)
{
    const Seconds local = utc + tokyo;
    const double rate = workday[static_cast<std::size_t>(local % day / hour)];
    return weekday(local) > 4 || isHoliday(local) ? 0.05 * rate : rate;
}

double placeRate(const ScheduleRequest& request, std::size_t account, std::size_t region)
{
    const double accountRate = 1.0 / static_cast<double>(1 + account);
    return region == request.homeRegion ? accountRate : accountRate * 0.55 / static_cast<double>(1 + region);
}

//! The factor that makes the expected number of windows in use what was asked for.
double usageFactor(const std::vector<double>& rates, std::size_t files)
{
    double low = 0;
    double high = 1e9;
    for (int step = 0; step < 80; ++step) {
        const double middle = (low + high) / 2;
        double used = 0;
        for (const double rate : rates) {
            used += std::min(1.0, middle * rate);
        }
        (used < static_cast<double>(files) ? low : high) = middle;
    }
    return high;
}

std::vector<Slot> allWindows(const ScheduleRequest& request)
{
    std::vector<Slot> slots;
    const auto windows = request.days * static_cast<std::size_t>(day / windowLength);
    slots.reserve(windows * request.accounts * request.regions);
    for (std::size_t i = 0; i < windows; ++i) {
        const Seconds begin = request.begin + static_cast<Seconds>(i) * windowLength;
        const double people = peopleRate(begin);
        for (std::size_t account = 0; account < request.accounts; ++account) {
            for (std::size_t region = 0; region < request.regions; ++region) {
                Slot slot;
                slot.window = {account, region, begin, people / (people + programRate)};
                slots.push_back(slot);
            }
        }
    }
    return slots;
}

//! The weight of each window: 0 for those that stay empty.
std::vector<double> drawnWeights(const ScheduleRequest& request, const std::vector<Slot>& slots)
{
    std::vector<double> rates;
    std::vector<double> usage;
    rates.reserve(slots.size());
    for (const auto& slot : slots) {
        const auto& window = slot.window;
        rates.push_back((peopleRate(window.begin) + programRate)
                        * placeRate(request, window.account, window.region));
        usage.push_back(std::pow(rates.back(), 0.7));
    }
    const double factor = usageFactor(usage, std::min(request.files, slots.size() * 9 / 10));
    Random random(mixed(request.seed, 77));
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const double used = std::min(1.0, factor * usage[i]);
        const double burst = 0.3 + 1.4 * random.unit();
        rates[i] = random.chance(used) ? rates[i] / used * burst : 0.0;
    }
    return rates;
}

void distribute(std::vector<Slot>& slots, const std::vector<double>& weights, std::size_t events)
{
    double total = 0;
    for (const double weight : weights) {
        total += weight;
    }
    double sum = 0;
    std::size_t given = 0;
    std::size_t lastUsed = 0;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (weights[i] > 0) {
            sum += weights[i];
            const auto due =
                std::min(events, static_cast<std::size_t>(static_cast<double>(events) * sum / total));
            slots[i].events = due - given;
            given = due;
            lastUsed = i;
        }
    }
    slots[lastUsed].events += events - given;
}

} // namespace

std::vector<Slot> makeSchedule(const ScheduleRequest& request, const std::vector<Draft>& stories)
{
    auto slots = allWindows(request);
    distribute(slots, drawnWeights(request, slots), request.events);
    for (std::size_t i = 0; i < stories.size(); ++i) {
        const auto& draft = stories[i];
        const auto window = static_cast<std::size_t>((draft.time - request.begin) / windowLength);
        const auto index = (window * request.accounts + draft.account) * request.regions + draft.region;
        slots[index].planned.push_back(i);
    }
    std::erase_if(slots, [](const Slot& slot) { return slot.events == 0 && slot.planned.empty(); });
    return slots;
}

} // namespace trailscope::maker
