// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/record_keys.h"

#include "core/base/text.h"

#include <array>
#include <cstring>
#include <span>

namespace trailscope {

namespace {

template<typename Key>
struct NamedKey {
    std::string_view name;
    Key key;
};

using enum RecordKey;

// Sources: ActionTrail "Management event structure", CloudTrail "Record contents"; wrappers as Simple Log
// Service, EventBridge, LookupEvents and the Sentinel connector write them.
constexpr std::array<NamedKey<RecordKey>, 38> recordKeys{{
    {"eventId", EventId},
    {"eventTime", EventTime},
    {"@timestamp", AtTimestamp},
    {"eventName", EventName},
    {"eventSource", EventSource},
    {"eventType", EventType},
    {"eventRW", EventRw},
    {"readOnly", ReadOnly},
    {"eventCategory", EventCategory},
    {"serviceName", ServiceName},
    {"acsRegion", AcsRegion},
    {"awsRegion", AwsRegion},
    {"sourceIpAddress", SourceIpAddress},
    {"userAgent", UserAgent},
    {"requestId", RequestId},
    {"errorCode", ErrorCode},
    {"errorMessage", ErrorMessage},
    {"resourceName", ResourceName},
    {"resourceType", ResourceType},
    {"referencedResources", ReferencedResources},
    {"resources", Resources},
    {"userIdentity", UserIdentity},
    {"recipientAccountId", RecipientAccountId},
    {"requestParameters", RequestParameters},
    {"responseElements", ResponseElements},
    {"additionalEventData", AdditionalEventData},
    {"eventAttributes", EventAttributes},
    {"event", Wrapped},
    {"contents", Wrapped},
    {"contents.event", Wrapped},
    {"contents_event_s", Wrapped},
    {"data", Wrapped},
    {"detail", Wrapped},
    {"CloudTrailEvent", Wrapped},
    {"Records", List},
    {"Events", List},
    {"body", Body},
    {"digestS3Object", DigestMember},
}};

constexpr std::array<NamedKey<IdentityKey>, 12> identityKeys{{
    {"type", IdentityKey::Type},
    {"principalId", IdentityKey::PrincipalId},
    {"accountId", IdentityKey::AccountId},
    {"userName", IdentityKey::UserName},
    {"accessKeyId", IdentityKey::AccessKeyId},
    {"arn", IdentityKey::Arn},
    {"invokedBy", IdentityKey::InvokedBy},
    {"sessionContext", IdentityKey::SessionContext},
    {"attributes", IdentityKey::Attributes},
    {"sessionAttributes", IdentityKey::Attributes},
    {"sessionIssuer", IdentityKey::SessionIssuer},
    {"mfaAuthenticated", IdentityKey::MfaAuthenticated},
}};

constexpr std::size_t maxLength = 19;

//! The keys again, ordered by length, so that a look-up compares with very few.
template<typename Key, std::size_t Count>
struct ByLength {
    std::array<NamedKey<Key>, Count> keys{};
    std::array<std::uint8_t, maxLength + 2> firstOfLength{};

    constexpr explicit ByLength(const std::array<NamedKey<Key>, Count>& unordered)
    {
        std::size_t next = 0;
        for (std::size_t length = 0; length <= maxLength; ++length) {
            firstOfLength[length] = static_cast<std::uint8_t>(next);
            for (const auto& key : unordered) {
                if (key.name.size() == length) {
                    keys[next++] = key;
                }
            }
        }
        firstOfLength[maxLength + 1] = static_cast<std::uint8_t>(next);
    }

    [[nodiscard]] Key find(std::string_view name) const noexcept
    {
        if (name.size() > maxLength) {
            return Key::Other;
        }
        const auto first = firstOfLength[name.size()];
        const auto last = firstOfLength[name.size() + 1];
        for (auto i = first; i < last; ++i) {
            if (std::memcmp(keys[i].name.data(), name.data(), name.size()) == 0) {
                return keys[i].key;
            }
        }
        for (auto i = first; i < last; ++i) {
            if (equalsIgnoreCase(keys[i].name, name)) {
                return keys[i].key;
            }
        }
        return Key::Other;
    }
};

constexpr ByLength recordKeysByLength(recordKeys);
constexpr ByLength identityKeysByLength(identityKeys);
static_assert(recordKeysByLength.firstOfLength.back() == recordKeys.size());
static_assert(identityKeysByLength.firstOfLength.back() == identityKeys.size());

} // namespace

RecordKey findRecordKey(std::string_view key) noexcept
{
    return recordKeysByLength.find(key);
}

IdentityKey findIdentityKey(std::string_view key) noexcept
{
    return identityKeysByLength.find(key);
}

} // namespace trailscope
