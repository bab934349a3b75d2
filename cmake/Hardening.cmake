# What a program that reads other people's files is built with: addresses drawn anew in each run, no
# page both written and run, canaries on the stack, checked copies, branch targets that are marked.
# And nothing in it says in which folder it was built, so that two builds give the same bytes.
include(CheckCXXCompilerFlag)

function(chengdu_subsidy_harden target)
  target_compile_options(
    ${target}
    PRIVATE "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." "-ffile-prefix-map=${PROJECT_BINARY_DIR}=build"
            -fstack-protector-strong)
  foreach(flag fstack-clash-protection fcf-protection=full)
    string(MAKE_C_IDENTIFIER "CHENGDU_SUBSIDY_HAS_${flag}" known)
    check_cxx_compiler_flag(-${flag} ${known})
    if(${known})
      target_compile_options(${target} PRIVATE -${flag})
    endif()
  endforeach()
  # Checked copies need an optimiser; sanitizers bring their own.
  if(NOT CMAKE_CXX_FLAGS MATCHES "sanitize|FORTIFY")
    target_compile_options(
      ${target} PRIVATE $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-D_FORTIFY_SOURCE=2>)
  endif()
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "EXECUTABLE")
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
      target_link_options(${target} PRIVATE -pie -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
    endif()
  endif()
endfunction()
