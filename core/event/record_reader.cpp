// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/record_reader.h"

#include "core/base/text.h"
#include "core/event/denial_codes.h"
#include "core/event/derive.h"
#include "core/event/nested_record.h"

#include <array>

namespace trailscope {

namespace {

struct PlainMember {
    RecordKey key;
    Field field;
};

constexpr std::array plainMembers{
    PlainMember{RecordKey::EventId, Field::Id},
    PlainMember{RecordKey::EventName, Field::Event},
    PlainMember{RecordKey::EventSource, Field::Source},
    PlainMember{RecordKey::EventType, Field::Type},
    PlainMember{RecordKey::EventRw, Field::Rw},
    PlainMember{RecordKey::EventCategory, Field::Category},
    PlainMember{RecordKey::SentBytes, Field::Bytes},
    PlainMember{RecordKey::ServiceName, Field::Service},
    PlainMember{RecordKey::AcsRegion, Field::Region},
    PlainMember{RecordKey::AwsRegion, Field::Region},
    PlainMember{RecordKey::SourceIpAddress, Field::Ip},
    PlainMember{RecordKey::UserAgent, Field::Agent},
    PlainMember{RecordKey::RequestId, Field::Request},
    PlainMember{RecordKey::ErrorCode, Field::Error},
    PlainMember{RecordKey::ErrorMessage, Field::Message},
    PlainMember{RecordKey::ResourceName, Field::Resource},
    PlainMember{RecordKey::ResourceType, Field::ResourceType},
};

//! What tables write for a missing id: no event may be taken for another because of it.
bool isNoId(std::string_view id) noexcept
{
    return id == "-" || equalsIgnoreCase(id, "null") || equalsIgnoreCase(id, "none");
}

} // namespace

RecordReader::RecordReader()
{
    const auto at = [this](RecordKey key) -> Target& { return m_targets[static_cast<std::size_t>(key)]; };
    for (const auto& member : plainMembers) {
        at(member.key).text = &m_fields[member.field];
    }
    at(RecordKey::EventTime).text = &m_pending.time;
    at(RecordKey::AtTimestamp).text = &m_pending.atTimestamp;
    at(RecordKey::ReadOnly).text = &m_pending.readOnly;
    at(RecordKey::RecipientAccountId).text = &m_pending.recipientAccount;
    at(RecordKey::ReferencedResources).place = &m_pending.resources;
    at(RecordKey::Resources).place = &m_pending.resources;
    at(RecordKey::RequestParameters).place = &m_pending.parameters;
    at(RecordKey::ResponseElements).place = &m_pending.response;
    at(RecordKey::AdditionalEventData).place = &m_pending.additional;
    at(RecordKey::EventAttributes).place = &m_pending.attributes;
    at(RecordKey::ServiceEventDetails).place = &m_pending.serviceDetails;
    at(RecordKey::InsightDetails).place = &m_pending.insight;
    at(RecordKey::EventProduct).text = &m_pending.product;
}

RecordVerdict RecordReader::read(JsonWalk& record)
{
    m_wrapDepth = 0;
    m_brokenText = false;
    m_isText = false;
    m_aroundStructure = record.structure();
    m_around = record.place();
    startEvent(record);
    if (!readMembers(record, 0)) {
        return RecordVerdict::Broken;
    }
    if (m_pending.flat) {
        readNested();
    }
    return finish();
}

void RecordReader::startEvent(const JsonWalk& record)
{
    m_structure = record.structure();
    m_event = record.place();
    m_fields = {};
    m_pending = {};
}

// NOLINTBEGIN(misc-no-recursion): a few levels deep, see record_reader_wrapped.cpp

bool RecordReader::readMembers(JsonWalk& record, int depth)
{
    return record.forEachMember([this, depth](const char* name, JsonWalk& walk) {
        const auto key = m_recordKeys.next(name);
        return key == RecordKey::Other || depth < m_wrapDepth ? walk.skip() : readMember(key, walk, depth);
    });
}

bool RecordReader::readMember(RecordKey key, JsonWalk& walk, int depth)
{
    const auto& target = m_targets[static_cast<std::size_t>(key)];
    if (target.text != nullptr) {
        m_pending.cloudTrail |= key == RecordKey::AwsRegion;
        return walk.readScalar(*target.text);
    }
    if (target.place != nullptr) {
        return readPlace(walk, *target.place);
    }
    switch (key) {
    case RecordKey::UserIdentity:
        return readIdentity(walk);
    case RecordKey::Wrapped:
        return readWrapped(walk, depth);
    case RecordKey::SignMember:
        m_pending.signatures = true;
        return walk.skip();
    case RecordKey::DigestMember:
        m_pending.digest = true;
        return walk.skip();
    case RecordKey::List:
    case RecordKey::Body:
        m_pending.around |= walk.isAtBracket();
        return walk.skip();
    case RecordKey::Dotted:
        m_pending.flat = true;
        return walk.skip();
    case RecordKey::Cell:
        m_pending.notice = true;
        return walk.skip();
    case RecordKey::Topic:
        return readTopic(walk);
    default:
        return walk.skip();
    }
}

//! A logstore of OSS logs holds rows about used space too.
bool RecordReader::readTopic(JsonWalk& walk)
{
    std::string_view topic;
    const bool isRead = walk.readScalar(topic);
    m_pending.notice |= topic == "oss_metering_log";
    return isRead;
}

//! Where an object or array is.
bool RecordReader::readPlace(JsonWalk& walk, JsonWalk::Place& place)
{
    const bool isThere = walk.isAtBracket();
    place = isThere ? walk.place() : nullptr;
    return isThere ? walk.skip() : skipFlat(walk);
}

//! Behind a value that should be an object. One that stands there as text is looked at later.
bool RecordReader::skipFlat(JsonWalk& walk)
{
    if (walk.token() == '"' && isNestedText(walk.here() + 1)) {
        m_pending.flat = true;
    }
    return walk.skip();
}

// NOLINTEND(misc-no-recursion)

//! An object's members are read, anything else is passed over.
bool RecordReader::readIdentity(JsonWalk& walk)
{
    if (walk.token() != '{') {
        return skipFlat(walk);
    }
    m_pending.identity = walk.place();
    return walk.forEachMember([this](const char* name, JsonWalk& member) {
        switch (m_identityKeys.next(name)) {
        case IdentityKey::Type:
            return member.readScalar(m_fields[Field::UserType]);
        case IdentityKey::PrincipalId:
            return member.readScalar(m_fields[Field::Principal]);
        case IdentityKey::AccountId:
            return member.readScalar(m_fields[Field::Account]);
        case IdentityKey::UserName:
            return member.readScalar(m_fields[Field::User]);
        case IdentityKey::AccessKeyId:
            return member.readScalar(m_fields[Field::AccessKey]);
        case IdentityKey::Arn:
            return member.readScalar(m_pending.arn);
        case IdentityKey::InvokedBy:
            return member.readScalar(m_pending.invokedBy);
        case IdentityKey::InvokedByDelegate:
            m_fields.traits.delegation = member.token() == '{' ? Delegation::Delegate : Delegation::No;
            return member.skip();
        case IdentityKey::SessionContext:
            return readSessionContext(member);
        default:
            return member.skip();
        }
    });
}

bool RecordReader::readSessionContext(JsonWalk& walk)
{
    if (walk.token() != '{') {
        return skipFlat(walk);
    }
    m_pending.session = walk.place();
    return walk.forEachMember([this](const char* name, JsonWalk& part) {
        const auto key = m_identityKeys.next(name);
        if (key == IdentityKey::AssumedRoot) {
            return readAssumedRoot(part);
        }
        const bool isRead = key == IdentityKey::Attributes || key == IdentityKey::SessionIssuer;
        return isRead && part.token() == '{' ? readSessionPart(part) : isRead ? skipFlat(part) : part.skip();
    });
}

bool RecordReader::readAssumedRoot(JsonWalk& walk)
{
    std::string_view value;
    const bool isRead = walk.readScalar(value);
    if (isTrue(value)) {
        m_fields.traits.delegation = Delegation::AssumedRoot;
    }
    return isRead;
}

bool RecordReader::readSessionPart(JsonWalk& walk)
{
    return walk.forEachMember([this](const char* name, JsonWalk& member) {
        switch (m_identityKeys.next(name)) {
        case IdentityKey::MfaAuthenticated:
            return member.readScalar(m_pending.sessionMfa);
        case IdentityKey::UserName:
            return member.readScalar(m_pending.issuerUser);
        default:
            return member.skip();
        }
    });
}

RecordVerdict RecordReader::finish()
{
    if (m_brokenText) {
        return RecordVerdict::BrokenText;
    }
    if (m_pending.digest) {
        return RecordVerdict::Digest;
    }
    if (m_fields[Field::Event].empty() && m_fields[Field::Id].empty()) {
        return whyNoEvent();
    }
    const auto time = parseIso8601(m_pending.time.empty() ? m_pending.atTimestamp : m_pending.time);
    if (!time) {
        return isSummary() ? RecordVerdict::Summary : RecordVerdict::NoTime;
    }
    m_fields.time = *time;
    if (m_pending.insight != nullptr) {
        readInsight();
    }
    if (!m_pending.product.empty()) {
        readInnerActionTrail();
    }
    if (m_fields[Field::Account].empty() && !m_pending.recipientAccount.empty()) {
        m_fields[Field::Account] = m_pending.recipientAccount;
    }
    m_pending.cloudTrail = m_pending.cloudTrail || isCloudTrail();
    deriveTraits();
    if (m_pending.cloudTrail) {
        mapCloudTrail();
    } else if (m_fields[Field::User].empty()) {
        nameActionTrailRole();
    }
    if (isNoId(m_fields[Field::Id])) {
        m_fields[Field::Id] = {};
    }
    splitResources();
    if (m_pending.resources != nullptr && m_fields[Field::Resource].empty()) {
        listResources(JsonWalk(*m_structure, m_pending.resources));
    }
    if (m_wrapDepth > 0) {
        readAround();
    }
    findBlanks();
    return RecordVerdict::Event;
}

//! An empty text that has an address was read from the record; that of a missing field has none. Most records
//! hold no such text.
void RecordReader::findBlanks()
{
    std::uint32_t blank = 0;
    for (std::size_t i = 0; i < m_fields.texts.size(); ++i) {
        const auto& text = m_fields.texts[i];
        blank |= static_cast<std::uint32_t>(text.empty() && text.data() != nullptr) << i;
    }
    for (std::size_t i = 0; blank >> i != 0; ++i) {
        const auto bit = blank & std::uint32_t{1} << i;
        const bool isEmpty = m_fields.texts[i].data() != valueWithoutText.data();
        m_fields.blanks.empty |= isEmpty ? bit : 0;
        m_fields.blanks.null |= isEmpty ? 0 : bit;
    }
}

void RecordReader::deriveTraits()
{
    auto& traits = m_fields.traits;
    const auto userType = m_fields[Field::UserType];
    traits.provider = m_pending.cloudTrail ? Provider::CloudTrail : Provider::ActionTrail;
    traits.root = equalsIgnoreCase(userType, "root-account") || equalsIgnoreCase(userType, "Root")
               || traits.delegation == Delegation::AssumedRoot;
    traits.outcome = outcomeOf(m_fields[Field::Error], m_fields[Field::Message]);
    if (traits.outcome == Outcome::Denied) {
        traits.denial = denialOf(m_fields[Field::Error]);
    }
    traits.mfa = mfaOf(m_pending.sessionMfa);
    if (m_pending.attributes != nullptr) {
        traits.sensitive = isTrue(memberOf(m_pending.attributes, "SensitiveAction"));
    }
    if (m_pending.serviceDetails != nullptr || m_pending.response != nullptr) {
        traits.outcome =
            traits.outcome == Outcome::Success && saysFailure() ? Outcome::Failure : traits.outcome;
    }
    if (isConsoleLogin(m_fields[Field::Event], m_fields[Field::Service])) {
        deriveLogin();
    } else if (isCredentialCheck(m_fields[Field::Event]) && traits.outcome != Outcome::Success) {
        traits.login = Login::Failure;
    }
}

} // namespace trailscope
