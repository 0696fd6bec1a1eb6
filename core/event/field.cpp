// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/field.h"

#include "core/base/text.h"

#include <array>

namespace trailscope {

namespace {

using enum FieldGroup;
using Storage = FieldStorage;

// Paths and meanings: ActionTrail documentation, "Management event structure"
// (https://www.alibabacloud.com/help/document_detail/28819.html).
constexpr std::array<FieldInfo, fieldCount> fields{{
    {Field::Time, "time", "eventTime", When, Storage::Time},
    {Field::User, "user", "userIdentity.userName", Who, Storage::Dictionary},
    {Field::UserType, "usertype", "userIdentity.type", Who, Storage::Dictionary},
    {Field::Principal, "principal", "userIdentity.principalId", Who, Storage::Dictionary},
    {Field::Account, "account", "userIdentity.accountId", Who, Storage::Dictionary},
    {Field::AccessKey, "accesskey", "userIdentity.accessKeyId", Who, Storage::Dictionary},
    {Field::Ip, "ip", "sourceIpAddress", Who, Storage::Dictionary},
    {Field::Agent, "agent", "userAgent", Who, Storage::Dictionary},
    {Field::Region, "region", "acsRegion", Where, Storage::Dictionary},
    {Field::Request, "request", "requestId", Where, Storage::Hash},
    {Field::Resource, "resource", "resourceName", Where, Storage::Dictionary},
    {Field::ResourceType, "resourcetype", "resourceType", Where, Storage::Dictionary},
    {Field::Source, "source", "eventSource", Where, Storage::Dictionary},
    {Field::Event, "event", "eventName", What, Storage::Dictionary},
    {Field::Service, "service", "serviceName", What, Storage::Dictionary},
    {Field::Type, "type", "eventType", What, Storage::Dictionary},
    {Field::Rw, "rw", "eventRW", What, Storage::Dictionary},
    {Field::Category, "category", "eventCategory", What, Storage::Dictionary},
    {Field::Bytes, "bytes", "sentBytes", What, Storage::Dictionary},
    {Field::Error, "error", "errorCode", What, Storage::Dictionary},
    {Field::Message, "message", "errorMessage", What, Storage::Dictionary},
    {Field::Id, "id", "eventId", What, Storage::Hash},
    {Field::Outcome, "outcome", "", Derived, Storage::Dictionary},
    {Field::Denial, "denial", "", Derived, Storage::Dictionary},
    {Field::Login, "login", "", Derived, Storage::Dictionary},
    {Field::Mfa, "mfa", "", Derived, Storage::Dictionary},
    {Field::Root, "root", "", Derived, Storage::Dictionary},
    {Field::Sensitive, "sensitive", "", Derived, Storage::Dictionary},
    {Field::Delegation, "delegation", "", Derived, Storage::Dictionary},
    {Field::Provider, "provider", "", Derived, Storage::Dictionary},
    {Field::File, "file", "", Derived, Storage::Dictionary},
    {Field::OffHours, "offhours", "", Derived, Storage::Calendar},
    {Field::Holiday, "holiday", "", Derived, Storage::Calendar},
    {Field::Weekday, "weekday", "", Derived, Storage::Calendar},
    {Field::Hour, "hour", "", Derived, Storage::Calendar},
    {Field::Streak, "streak", "", Derived, Storage::Computed},
}};

} // namespace

const FieldInfo& fieldInfo(Field field) noexcept
{
    return fields[static_cast<std::size_t>(field)];
}

std::span<const FieldInfo> allFields() noexcept
{
    return fields;
}

std::optional<Field> findField(std::string_view name) noexcept
{
    constexpr std::string_view prefix = "event.";
    if (startsWithIgnoreCase(name, prefix)) {
        name.remove_prefix(prefix.size());
    }
    for (const auto& info : fields) {
        if (equalsIgnoreCase(name, info.name) || (!info.path.empty() && equalsIgnoreCase(name, info.path))) {
            return info.field;
        }
    }
    return std::nullopt;
}

} // namespace trailscope
