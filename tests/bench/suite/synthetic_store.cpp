// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suite/synthetic_store.h"

#include "core/base/parallel.h"
#include "core/store/code_set.h"

#include <array>
#include <string>

namespace trailscope::bench {

namespace {

//! How many distinct values a field has, and what their texts look like.
struct FieldShape {
    Field field;
    std::size_t distinct;
    std::string_view stem;
};

// The proportions of the made archive of 5 million events.
constexpr std::array shapes{
    FieldShape{Field::User, 400, "user"},
    FieldShape{Field::UserType, 5, "usertype"},
    FieldShape{Field::Principal, 450, "principal"},
    FieldShape{Field::Account, 4, "account"},
    FieldShape{Field::AccessKey, 5'000, "key"},
    FieldShape{Field::Ip, 3'000, "203.0.113."},
    FieldShape{Field::Agent, 300, "agent"},
    FieldShape{Field::Region, 12, "region"},
    FieldShape{Field::Resource, 156'000, "i-resource"},
    FieldShape{Field::ResourceType, 60, "resourcetype"},
    FieldShape{Field::Source, 60, "source"},
    FieldShape{Field::Event, 220, "event"},
    FieldShape{Field::Service, 50, "service"},
    FieldShape{Field::Type, 4, "type"},
    FieldShape{Field::Rw, 2, "rw"},
    FieldShape{Field::Category, 1, "category"},
    FieldShape{Field::Bytes, 1, "bytes"},
    FieldShape{Field::Error, 40, "error"},
    FieldShape{Field::Message, 800, "message"},
};

constexpr std::int64_t firstSecond = 1'790'000'000; // September 2026
constexpr std::int64_t spanSeconds = std::int64_t{30} * 86'400;
constexpr std::size_t rowsPerFile = 250;

//! Numbers that look random, from a seed (splitmix64).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() noexcept
    {
        auto mixed = m_state += 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }

    //! A number below \a limit, small ones more often: the square of an evenly spread one.
    Code skewed(std::size_t limit) noexcept
    {
        const auto even = next() >> 32U;
        return static_cast<Code>(((even * even >> 32U) * limit) >> 32U);
    }

private:
    std::uint64_t m_state;
};

DictionaryPtr makeDictionary(const FieldShape& shape)
{
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < shape.distinct; ++i) {
        const auto number = std::to_string(i);
        texts.push_back(std::string(shape.stem) + std::string(7 - number.size(), '0') + number);
    }
    return std::make_shared<const Dictionary>(std::vector<std::string_view>(texts.begin(), texts.end()),
                                              Dictionary::Order::Sorted);
}

//! Mostly plain successes; some failures, refusals and logins.
std::uint16_t someTraits(Random& random)
{
    const auto dice = random.next() % 1'000;
    Traits traits;
    if (dice < 60) {
        traits.outcome = dice < 40 ? Outcome::Failure : Outcome::Denied;
    }
    if (dice % 50 == 0) {
        traits.login = dice == 0 ? Login::Failure : Login::Success;
    }
    traits.root = dice % 199 == 0;
    return traits.packed();
}

class SegmentMaker {
public:
    explicit SegmentMaker(std::size_t totalRows) : m_totalRows(totalRows) {}

    [[nodiscard]] SegmentPtr make(std::size_t firstRow)
    {
        const auto rows = std::min(maxSegmentRows, m_totalRows - firstRow);
        Random random(firstRow);
        Segment::Parts parts;
        parts.base = timeOf(firstRow);
        for (std::size_t row = firstRow; row < firstRow + rows; ++row) {
            parts.timeOffsets.push_back(static_cast<std::uint32_t>(timeOf(row).seconds - parts.base.seconds));
            parts.recordOffsets.push_back(static_cast<std::uint32_t>(row % rowsPerFile * 1'600));
            parts.idHashes.push_back(static_cast<std::uint32_t>(random.next()));
        }
        for (const auto& shape : shapes) {
            parts.columns[columnIndex(shape.field)] =
                column(rows, shape.distinct, [&](std::size_t) { return random.skewed(shape.distinct); });
        }
        parts.columns[columnIndex(Field::Outcome)] =
            column(rows, traitsCount, [&](std::size_t) { return someTraits(random); });
        parts.columns[columnIndex(Field::File)] =
            column(rows, m_totalRows / rowsPerFile + 1,
                   [&](std::size_t row) { return static_cast<Code>((firstRow + row) / rowsPerFile); });
        return std::make_shared<const Segment>(std::move(parts));
    }

private:
    template<typename CodeOf>
    [[nodiscard]] CodeColumn column(std::size_t rows, std::size_t distinct, CodeOf codeOf)
    {
        m_codes.clear();
        m_values.start(distinct);
        for (std::size_t row = 0; row < rows; ++row) {
            m_codes.push_back(codeOf(row));
            m_values.add(m_codes.back());
        }
        auto values = m_values.finish();
        if (values.size() == 1) {
            return CodeColumn(std::move(values));
        }
        constexpr std::size_t narrowLimit = 256;
        return values.size() <= narrowLimit ? numbered<std::uint8_t>(std::move(values))
                                            : numbered<std::uint16_t>(std::move(values));
    }

    template<typename Local>
    [[nodiscard]] CodeColumn numbered(std::vector<Code> values) const
    {
        PagedVector<Local> locals;
        locals.reserve(m_codes.size());
        for (const auto code : m_codes) {
            locals.push_back(static_cast<Local>(m_values.numberOf(code)));
        }
        return {std::move(locals), std::move(values)};
    }

    [[nodiscard]] Timestamp timeOf(std::size_t row) const
    {
        return {firstSecond
                + static_cast<std::int64_t>(row) * spanSeconds / static_cast<std::int64_t>(m_totalRows)};
    }

    std::size_t m_totalRows;
    std::vector<Code> m_codes;
    CodeSet m_values;
};

} // namespace

EventStorePtr makeSyntheticStore(std::size_t rows)
{
    EventStore::Parts parts;
    for (const auto& shape : shapes) {
        parts.dictionaries[columnIndex(shape.field)] = makeDictionary(shape);
    }
    parts.dictionaries[columnIndex(Field::File)] =
        makeDictionary({Field::File, rows / rowsPerFile + 1, "file"});
    parts.segments.resize((rows + maxSegmentRows - 1) / maxSegmentRows);
    const auto threads = coreCount();
    std::vector<SegmentMaker> makers(threads, SegmentMaker(rows));
    parallelFor(parts.segments.size(), threads, {}, [&](unsigned worker, std::size_t segment) {
        parts.segments[segment] = makers[worker].make(segment * maxSegmentRows);
    });
    return std::make_shared<const EventStore>(std::move(parts));
}

} // namespace trailscope::bench
