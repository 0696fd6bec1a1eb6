// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/record_keys.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace trailscope {

namespace {

template<typename Key>
struct NamedKey {
    std::string_view name;
    Key key = Key::Other;
};

using enum RecordKey;

// Sources: ActionTrail "Management event structure", CloudTrail "Record contents"; wrappers as Simple Log
// Service, EventBridge, LookupEvents, the Sentinel connector, CloudWatch Logs (FilterLogEvents,
// GetQueryResults, subscription filters), search engines (`hits`, `_source`), Beats (`event.original`) and
// Wazuh (`data.aws`) write them; SNS ("Message and JSON formats") and Lambda ("Process Amazon SNS
// notifications", "CloudWatch Logs"); CloudTrail Lake "CloudTrail sign file structure"; Inner-ActionTrail
// "Fields in Alibaba Cloud initiated events"; CloudTrail Insights and IAM Identity Center sign-in events.
constexpr std::array<NamedKey<RecordKey>, 61> recordKeys{{
    {"eventId", EventId},
    {"eventTime", EventTime},
    {"@timestamp", AtTimestamp},
    {"eventName", EventName},
    {"eventSource", EventSource},
    {"eventType", EventType},
    {"eventRW", EventRw},
    {"readOnly", ReadOnly},
    {"eventCategory", EventCategory},
    {"sentBytes", SentBytes},
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
    {"serviceEventDetails", ServiceEventDetails},
    {"insightDetails", InsightDetails},
    {"EventProduct", EventProduct},
    {"event", Wrapped},
    {"contents", Wrapped},
    {"contents.event", Wrapped},
    {"contents_event_s", Wrapped},
    {"data", Wrapped},
    {"detail", Wrapped},
    {"CloudTrailEvent", Wrapped},
    {"message", Wrapped},
    {"@message", Wrapped},
    {"value", Wrapped},
    {"original", Wrapped},
    {"event.original", Wrapped},
    {"_source", Wrapped},
    {"aws", Wrapped},
    {"cloudtrail", Wrapped},
    {"aws.cloudtrail", Wrapped},
    {"__topic__", Topic},
    {"field", Cell},
    {"Records", List},
    {"Events", List},
    {"logEvents", List},
    {"results", List},
    {"hits", Body},
    {"body", Body},
    {"Sns", Wrapped},
    {"awslogs", Wrapped},
    {"hashSignature", SignMember},
    {"digestS3Object", DigestMember},
}};

constexpr std::array<NamedKey<IdentityKey>, 14> identityKeys{{
    {"type", IdentityKey::Type},
    {"principalId", IdentityKey::PrincipalId},
    {"accountId", IdentityKey::AccountId},
    {"userName", IdentityKey::UserName},
    {"accessKeyId", IdentityKey::AccessKeyId},
    {"arn", IdentityKey::Arn},
    {"invokedBy", IdentityKey::InvokedBy},
    {"invokedByDelegate", IdentityKey::InvokedByDelegate},
    {"sessionContext", IdentityKey::SessionContext},
    {"attributes", IdentityKey::Attributes},
    {"sessionAttributes", IdentityKey::Attributes},
    {"sessionIssuer", IdentityKey::SessionIssuer},
    {"assumedRoot", IdentityKey::AssumedRoot},
    {"mfaAuthenticated", IdentityKey::MfaAuthenticated},
}};

constexpr std::size_t maxKeyBytes = 24;
constexpr std::size_t wordsPerKey = maxKeyBytes / sizeof(std::uint64_t);

//! A key as three words with its letters in lower case. Folding by one bit makes some other characters alike
//! too, none of them in a name that is looked for.
struct FoldedKey {
    std::array<std::uint64_t, wordsPerKey> words{};
    std::size_t size = 0;

    constexpr bool operator==(const FoldedKey&) const = default;

    [[nodiscard]] constexpr std::uint64_t hash() const noexcept
    {
        return ((words[0] ^ size) * 0x9e3779b97f4a7c15U) ^ (words[1] * 0xc2b2ae3d27d4eb4fU)
             ^ (words[2] * 0x165667b19e3779f9U);
    }
};

constexpr std::uint64_t lowerCaseBits = 0x2020202020202020;

constexpr std::uint64_t lowBytes(std::size_t count)
{
    return count >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * count)) - 1;
}

constexpr FoldedKey foldConstant(std::string_view name)
{
    FoldedKey key;
    key.size = name.size();
    for (std::size_t i = 0; i < name.size(); ++i) {
        key.words[i / 8] |= (std::uint64_t{static_cast<unsigned char>(name[i])} | 0x20U) << (8 * (i % 8));
    }
    return key;
}

//! The same for a key in a text: reads whole words, into the padding where need be.
FoldedKey fold(std::string_view name) noexcept
{
    FoldedKey key;
    key.size = name.size();
    for (std::size_t i = 0; i * 8 < name.size(); ++i) {
        std::uint64_t word = 0;
        std::memcpy(&word, name.data() + i * 8, sizeof word);
        key.words[i] = (word | lowerCaseBits) & lowBytes(name.size() - i * 8);
    }
    return key;
}

//! The keys in a table without collisions: one probe and one comparison a look-up.
template<typename Key, std::size_t Count>
class KeyTable {
public:
    constexpr explicit KeyTable(const std::array<NamedKey<Key>, Count>& keys)
    {
        while (!place(keys)) {
            ++m_shift;
        }
    }

    [[nodiscard]] Key find(std::string_view name) const noexcept
    {
        if (name.size() > maxKeyBytes) {
            return Key::Other;
        }
        const auto folded = fold(name);
        const auto& candidate = m_slots[slotOf(folded)];
        return candidate.folded == folded ? candidate.key : Key::Other;
    }

private:
    struct Slot {
        FoldedKey folded;
        Key key = Key::Other;
    };

    static constexpr std::size_t slotCount = 1'024;

    [[nodiscard]] constexpr std::size_t slotOf(const FoldedKey& key) const noexcept
    {
        return (key.hash() >> m_shift) % slotCount;
    }

    [[nodiscard]] constexpr bool place(const std::array<NamedKey<Key>, Count>& keys)
    {
        m_slots = {};
        for (const auto& key : keys) {
            const auto folded = foldConstant(key.name);
            auto& slot = m_slots[slotOf(folded)];
            if (slot.folded.size != 0) {
                return false;
            }
            slot = {folded, key.key};
        }
        return true;
    }

    unsigned m_shift = 8;
    std::array<Slot, slotCount> m_slots{};
};

//! Can a path of names begin with it?
constexpr bool isFirstOfPath(RecordKey key)
{
    return key == UserIdentity || key == RequestParameters || key == ResponseElements
        || key == AdditionalEventData || key == EventAttributes || key == Wrapped;
}

constexpr KeyTable recordKeyTable(recordKeys);
constexpr KeyTable identityKeyTable(identityKeys);

} // namespace

RecordKey findRecordKey(std::string_view key) noexcept
{
    const auto found = recordKeyTable.find(key);
    if (found != RecordKey::Other) {
        return found;
    }
    const auto dot = key.find('.');
    const bool isPath =
        dot != std::string_view::npos && isFirstOfPath(recordKeyTable.find(key.substr(0, dot)));
    return isPath ? RecordKey::Dotted : RecordKey::Other;
}

IdentityKey findIdentityKey(std::string_view key) noexcept
{
    return identityKeyTable.find(key);
}

} // namespace trailscope
