// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store_maker.h"

#include "core/event/stored_text.h"
#include "core/store/segment_builder.h"
#include "core/store/time_order.h"

#include <initializer_list>
#include <random>

namespace trailscope::test {

EventStore::Parts makeLoadingParts(const std::vector<MadeEvent>& events, std::size_t rowsPerSegment)
{
    SharedDictionaries dictionaries;
    SegmentBuilder builder(dictionaries, rowsPerSegment);
    EventStore::Parts parts;
    parts.stage = EventStore::Stage::Loading;
    const auto seal = [&] {
        for (auto& segment : builder.seal()) {
            parts.segments.push_back(std::move(segment));
        }
    };
    for (const auto& event : events) {
        EventFields fields;
        fields.time = {event.seconds};
        fields.traits = event.traits;
        fields.blanks = event.blanks;
        for (const auto& [field, text] : event.texts) {
            fields[field] = text;
        }
        builder.add(fields, {0, 0});
        if (builder.isFull()) {
            seal();
        }
    }
    seal();
    parts.dictionaries = dictionaries.snapshot();
    parts.dictionaries[columnIndex(Field::File)] = std::make_shared<const Dictionary>(
        std::vector<std::string_view>{"made.gz"}, Dictionary::Order::Sorted);
    return parts;
}

EventStorePtr makeStore(const std::vector<MadeEvent>& events)
{
    auto ordered = orderByTime(makeLoadingParts(events, maxSegmentRows), 2, {});
    return std::make_shared<const EventStore>(std::move(ordered.parts));
}

EventStorePtr makeLoadingStore(const std::vector<MadeEvent>& events, std::size_t rowsPerSegment)
{
    return std::make_shared<const EventStore>(makeLoadingParts(events, rowsPerSegment));
}

namespace {

//! Two or more values of one field.
std::string storedList(std::initializer_list<std::string_view> members)
{
    StoredTextBuilder builder;
    for (const auto member : members) {
        builder.add(member);
    }
    return std::string(builder.text());
}

const std::map<Field, std::vector<std::string>>& valuePools()
{
    static const std::map<Field, std::vector<std::string>> pools{
        {Field::User,
         {"root", "Taro", "taro", "Jiro", "Hanako", "山田太郎", "", "admin-role:session", "*star?",
          "quo\"te"}},
        {Field::UserType, {"root-account", "ram-user", "assumed-role", "system", "IAMUser", "Root", ""}},
        {Field::Account, {"1111111111111111", "2222222222222222"}},
        {Field::AccessKey, {"", "LTAI4Gabc", "STS.NTxyz", "TMP.3K"}},
        {Field::Ip,
         {"203.0.113.5", "10.0.0.1", "10.0.3.7", "9.0.0.1", "::ffff:10.0.0.1", "2001:db8::1",
          "2001:DB8:0:0::1", "2001:db8:1::2", "Internal", "ecs.aliyuncs.com", ""}},
        {Field::Agent, {"", "AliyunConsole", "Mozilla/5.0 (Windows NT 10.0)", "aliyuncli/2.0.6"}},
        {Field::Region, {"cn-hangzhou", "ap-northeast-1", "eu-central-1"}},
        {Field::Resource,
         {"", "i-abc", "sg-1;i-2", "バケット", storedList({"i-abc", "sg-1"}),
          storedList({"sg-1", "i-abc", "バケット"}), storedList({"Ecs", "a, b", "10.0.0.1"}), "a, b"}},
        {Field::ResourceType,
         {"", "ACS::ECS::Instance", storedList({"ACS::ECS::Instance", "ACS::RAM::User"})}},
        {Field::Source, {"ecs.aliyuncs.com", "ram.aliyuncs.com", "signin.aliyun.com"}},
        {Field::Event,
         {"ConsoleSignin", "CreateInstance", "DeleteInstance", "AuthorizeSecurityGroup", "CreateUser",
          "ConsoleLogin", "DescribeInstances"}},
        {Field::Service, {"Ecs", "Ram", "ECS", "AasSub", "Oss"}},
        {Field::Rw, {"Read", "Write", ""}},
        {Field::Error, {"", "", "", "Forbidden.RAM", "NoPermission", "InvalidParameter"}},
        {Field::Message, {"", "success", "You are not authorized."}},
    };
    return pools;
}

//! Each field without a text is missing, empty or null.
BlankFields someBlanks(const MadeEvent& event, std::mt19937& random)
{
    BlankFields blanks;
    for (const auto& [field, text] : event.texts) {
        const auto state = random() % 3;
        const auto bit = text.empty() ? BlankFields::fieldBit(field) : 0;
        blanks.empty |= state == 1 ? bit : 0;
        blanks.null |= state == 2 ? bit : 0;
    }
    return blanks;
}

} // namespace

std::vector<MadeEvent> randomEvents(std::size_t count, unsigned seed)
{
    constexpr std::int64_t start = 1'790'000'000; // September 2026
    constexpr std::int64_t span = 5 * 86'400;
    std::mt19937 random(seed);
    std::mt19937 states(seed);
    const auto below = [&random](std::size_t limit) { return random() % limit; };
    std::vector<MadeEvent> events;
    events.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        MadeEvent event;
        event.seconds = start + static_cast<std::int64_t>(below(static_cast<std::size_t>(span)));
        for (const auto& [field, pool] : valuePools()) {
            event.texts[field] = pool[below(pool.size())];
        }
        event.texts[Field::Id] = "id-" + std::to_string(i);
        event.texts[Field::Request] = "request-" + std::to_string(i % 997);
        event.traits = Traits::unpack(static_cast<std::uint16_t>(below(traitsCount)));
        event.blanks = someBlanks(event, states);
        events.push_back(std::move(event));
    }
    return events;
}

RowSet randomRows(const EventStore& store, unsigned percent)
{
    std::mt19937 random(percent);
    RowSet rows(store.layout());
    for (RowId row = 0; row < store.rowCount(); ++row) {
        if (random() % 100 < percent) {
            rows.add(row);
        }
    }
    return rows;
}

} // namespace trailscope::test
